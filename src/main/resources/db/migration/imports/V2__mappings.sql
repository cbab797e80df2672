-- Where people had columns go, by what is comparable of their headers: a later choice takes the place of an earlier one.
CREATE TABLE import_learned_header (
  header      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  object_type VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin   NOT NULL,
  property    VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin   NOT NULL,
  times       INT          NOT NULL,
  last_used   DATETIME(3)  NOT NULL,
  PRIMARY KEY (header, object_type)
);

-- Mappings that people keep for the next file, shared by all who may import.
CREATE TABLE import_saved_mapping (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  name       VARCHAR(100) CHARACTER SET utf8mb4 NOT NULL,
  -- what is mapped, as one document
  content    LONGTEXT     CHARACTER SET utf8mb4 NOT NULL,
  created_by BIGINT       NOT NULL,
  created_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX import_saved_mapping_name (name)
);
