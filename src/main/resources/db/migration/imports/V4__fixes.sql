-- What is read in place of what stands in the file: decisions by value, and cells that a person changed.
CREATE TABLE import_decision (
  import_id     BIGINT        NOT NULL,
  column_no     INT           NOT NULL,
  -- the text may be longer than an index takes
  text_hash     CHAR(64)      CHARACTER SET ascii   COLLATE ascii_bin   NOT NULL,
  cell_text     VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  -- where the column went when it was decided; it counts for nothing while the column goes elsewhere
  target        VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  decision      TEXT          CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  affected_rows BIGINT        NOT NULL,
  decided_at    DATETIME(3)   NOT NULL,
  PRIMARY KEY (import_id, column_no, text_hash)
);

CREATE TABLE import_cell_edit (
  import_id     BIGINT        NOT NULL,
  line_no       INT           NOT NULL,
  column_no     INT           NOT NULL,
  original_text VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  cell_text     MEDIUMTEXT    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  edited_at     DATETIME(3)   NOT NULL,
  PRIMARY KEY (import_id, line_no, column_no)
);

-- The revision grows with every fix, so that a plan knows for which it was made; planned are the fixes whose effect the kept
-- plan shows, several while a re-check is under way, none while the plan is not whole.
CREATE TABLE import_fixing (
  import_id BIGINT   NOT NULL,
  revision  BIGINT   NOT NULL,
  planned   LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (import_id)
);

-- Which option a text was taken for, to be offered for the next file.
CREATE TABLE import_learned_value (
  object_type  VARCHAR(20)   CHARACTER SET ascii   COLLATE ascii_bin   NOT NULL,
  property     VARCHAR(100)  CHARACTER SET ascii   COLLATE ascii_bin   NOT NULL,
  text_key     VARCHAR(250)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  option_value VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  learned_at   DATETIME(3)   NOT NULL,
  PRIMARY KEY (object_type, property, text_key)
);
