-- Object types that administrators define; those that come with Intake are in code.
CREATE TABLE crm_object_type (
  number        INT          NOT NULL AUTO_INCREMENT,
  object_type   VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  path          VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  singular      VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  plural        VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  icon          VARCHAR(40)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  -- internal names, separated by spaces
  required      TEXT         CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  name_property VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  searched      TEXT         CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  columns_shown TEXT         CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  linked_with   TEXT         CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  created_at    DATETIME(3)  NOT NULL,
  PRIMARY KEY (number),
  UNIQUE INDEX crm_object_type_by_id (object_type),
  UNIQUE INDEX crm_object_type_by_path (path)
);
