-- What a person chose for a row whose record may be another one's double: update that record, create one all the same, or leave the
-- row out.
CREATE TABLE import_row_choice (
  import_id   BIGINT      NOT NULL,
  line_no     INT         NOT NULL,
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  choice      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- 0 unless a record is updated
  record_id   BIGINT      NOT NULL,
  decided_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (import_id, line_no, object_type)
);

-- Rows that resemble records or other rows, and rows that name the same record. The other is the number of a record or of a line.
CREATE TABLE import_resemblance (
  import_id   BIGINT      NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line_no     INT         NOT NULL,
  other       BIGINT      NOT NULL,
  PRIMARY KEY (import_id, kind, object_type, line_no, other)
);

-- How many there are altogether: of very many only the first are listed.
CREATE TABLE import_resemblance_count (
  import_id   BIGINT      NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found       BIGINT      NOT NULL,
  PRIMARY KEY (import_id, kind, object_type)
);

-- Whether the rows of a plan were looked through for them.
CREATE TABLE import_resemblance_search (
  import_id BIGINT  NOT NULL,
  finished  BOOLEAN NOT NULL,
  PRIMARY KEY (import_id)
);
