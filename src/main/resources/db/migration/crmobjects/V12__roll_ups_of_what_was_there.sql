-- What follows from links is worked out in the background for the records too that were there before: some thousand for each row of work.
-- Archived ones get theirs when they come back.
INSERT INTO crm_rollup_due (object_type, neighbours, ids)
SELECT object_type, FALSE, JSON_ARRAYAGG(id) FROM crm_record
WHERE object_type IN ('0-1', '0-2', '0-3', '0-5') AND archived_at IS NULL
GROUP BY object_type, id DIV 1000;
