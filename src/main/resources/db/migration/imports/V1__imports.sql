-- One row an import, from its draft on. What the wizard settled is one document; nobody asks the database about its parts.
CREATE TABLE import_import (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  created_by  BIGINT       NOT NULL,
  created_at  DATETIME(3)  NOT NULL,
  state       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(255) CHARACTER SET utf8mb4 NOT NULL,
  file_name   VARCHAR(255) CHARACTER SET utf8mb4 NOT NULL,
  file_id     BIGINT       NULL,
  -- how the rows that are staged were read; another format voids them
  staged_as   VARCHAR(400) CHARACTER SET utf8mb4 NULL,
  -- what the plan was made for; another mapping or other details void it
  planned_for VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  draft       LONGTEXT     CHARACTER SET utf8mb4 NOT NULL,
  started_at  DATETIME(3)  NULL,
  finished_at DATETIME(3)  NULL,
  version     INT          NOT NULL,
  PRIMARY KEY (id),
  INDEX import_import_by_state (state, id)
);

-- The uploaded bytes, unchanged, so that any node can read them and a wrong guess is repaired without a new upload.
CREATE TABLE import_file (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  size        BIGINT      NOT NULL,
  uploaded_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE import_file_part (
  file_id BIGINT     NOT NULL,
  part_no INT        NOT NULL,
  bytes   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (file_id, part_no)
);

-- The two walks of an import: plan and run. The epoch fences: who holds an older one has lost the walk.
CREATE TABLE import_walk (
  import_id      BIGINT       NOT NULL,
  phase          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  epoch          INT          NOT NULL,
  finished       BOOLEAN      NOT NULL,
  stop_requested BOOLEAN      NOT NULL,
  failure        VARCHAR(500) CHARACTER SET utf8mb4 NULL,
  chunks_done    INT          NOT NULL,
  rows_done      BIGINT       NOT NULL,
  rows_total     BIGINT       NOT NULL,
  summary        TEXT         CHARACTER SET utf8mb4 NOT NULL,
  started_at     DATETIME(3)  NOT NULL,
  updated_at     DATETIME(3)  NOT NULL,
  PRIMARY KEY (import_id, phase)
);

-- The rows of the file as text, packed by the chunk: the plan and the run read the same ones.
CREATE TABLE import_chunk (
  import_id BIGINT   NOT NULL,
  chunk_no  INT      NOT NULL,
  row_count INT      NOT NULL,
  packed    LONGBLOB NOT NULL,
  PRIMARY KEY (import_id, chunk_no)
);

-- What became of the rows of a chunk, packed.
CREATE TABLE import_outcome (
  import_id BIGINT      NOT NULL,
  phase     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  chunk_no  INT         NOT NULL,
  created   INT         NOT NULL,
  updated   INT         NOT NULL,
  unchanged INT         NOT NULL,
  skipped   INT         NOT NULL,
  failed    INT         NOT NULL,
  packed    LONGBLOB    NOT NULL,
  PRIMARY KEY (import_id, phase, chunk_no)
);

CREATE TABLE import_error (
  import_id     BIGINT        NOT NULL,
  phase         VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  error_type    VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  column_no     INT           NOT NULL,
  object_type   VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  line_no       INT           NOT NULL,
  ordinal       INT           NOT NULL,
  invalid_value VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (import_id, phase, error_type, column_no, object_type, line_no, ordinal),
  INDEX import_error_by_line (import_id, phase, line_no)
);

-- Selections made for the index pages of an import's records.
CREATE TABLE import_selection (
  import_id    BIGINT      NOT NULL,
  object_type  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  selection_id BIGINT      NOT NULL,
  PRIMARY KEY (import_id, object_type, outcome)
);
