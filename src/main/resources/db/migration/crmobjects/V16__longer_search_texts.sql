-- Words late in a note, a ticket or an email are found too. Of records that were longer than what was kept of them until now, the search
-- is brought up to date in the background, a task an object type; names, addresses and numbers are short and stay as they are.
ALTER TABLE crm_record MODIFY COLUMN search_text VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;

INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
SELECT DISTINCT 'search-texts', CONCAT(object_type, ' longer'), UTC_TIMESTAMP(), FALSE, 1 FROM crm_record
WHERE CHAR_LENGTH(search_text) >= 599;
