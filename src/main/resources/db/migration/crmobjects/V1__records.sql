-- One row a record; its values as one JSON document of texts (docs/decisions/0005).
CREATE TABLE crm_record (
  object_type VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  id          BIGINT       NOT NULL,
  version     INT          NOT NULL,
  properties  JSON         NOT NULL,
  -- display name, lower case and without accents: what the index page sorts by
  sort_name   VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  -- display name and searchable values, folded the same way: what the index page searches
  search_text VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at  DATETIME(3)  NOT NULL,
  updated_at  DATETIME(3)  NOT NULL,
  -- sources as KIND:id, such as IMPORT:42
  created_by  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  updated_by  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  archived_at DATETIME(3)  NULL,
  -- the change batches that hold its history, oldest first, separated by spaces
  batches     TEXT         CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  PRIMARY KEY (object_type, id),
  INDEX crm_record_by_name (object_type, sort_name, id)
);

-- Everything that identifies a record: its uniqueness is the database's own promise.
CREATE TABLE crm_key (
  object_type VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  property    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL,
  value       VARCHAR(512) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  record_id   BIGINT       NOT NULL,
  PRIMARY KEY (object_type, property, value)
);

-- What undoes and tells changes: one compressed row for all the records that one transaction changed together.
CREATE TABLE crm_change_batch (
  id          BIGINT      NOT NULL,
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at  DATETIME(3) NOT NULL,
  entries     LONGBLOB    NOT NULL,
  PRIMARY KEY (id),
  INDEX crm_change_batch_by_source (source, id)
);

-- Ids are taken in blocks, so that bulk writing never reads keys back.
CREATE TABLE crm_id_block (
  name    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  next_id BIGINT      NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE crm_selection (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE crm_selection_member (
  selection_id BIGINT NOT NULL,
  record_id    BIGINT NOT NULL,
  PRIMARY KEY (selection_id, record_id)
);
