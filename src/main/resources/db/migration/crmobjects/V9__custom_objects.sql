-- What administrators may change of the objects they defined.
ALTER TABLE crm_object_type
  -- what it is called in other languages, as JSON by language tag
  ADD COLUMN translations VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '{}',
  -- internal names, separated by spaces
  ADD COLUMN secondary    VARCHAR(500)  CHARACTER SET ascii   COLLATE ascii_bin   NOT NULL DEFAULT '',
  ADD COLUMN archived     BOOLEAN       NOT NULL DEFAULT FALSE;
