-- How many errors of each kind a chunk has, and where they begin: findings are counted as they come, and a page of them is found
-- without passing all that stand before it.
CREATE TABLE import_finding (
  import_id   BIGINT      NOT NULL,
  phase       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  error_type  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  column_no   INT         NOT NULL,
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chunk_no    INT         NOT NULL,
  error_count INT         NOT NULL,
  first_line  INT         NOT NULL,
  PRIMARY KEY (import_id, phase, error_type, column_no, object_type, chunk_no)
);

-- Of what ran before nothing changes any more, so its errors count as those of one chunk.
INSERT INTO import_finding (import_id, phase, error_type, column_no, object_type, chunk_no, error_count, first_line)
SELECT import_id, phase, error_type, column_no, object_type, 0, COUNT(*), MIN(line_no)
FROM import_error WHERE phase = 'RUN'
GROUP BY import_id, phase, error_type, column_no, object_type;

-- Drafts are checked again.
UPDATE import_import SET planned_for = NULL WHERE state = 'DRAFT';
