-- What administrators decide about properties, those that come with Intake too, which are in no table.
CREATE TABLE prop_adjustment (
  object_type VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  property    VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  -- a line a rule: its kind and its arguments, separated by tabs
  rules       TEXT         CHARACTER SET utf8mb4 COLLATE utf8mb4_bin        NOT NULL,
  display     VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  fast        BOOLEAN      NOT NULL,
  archived_at DATETIME(3)  NULL,
  archived_by BIGINT       NULL,
  PRIMARY KEY (object_type, property)
);

-- All options of a property as administrators listed them; those in prop_added_option come behind.
CREATE TABLE prop_listed_option (
  object_type   VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  property      VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  display_order INT          NOT NULL,
  option_value  VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin        NOT NULL,
  label         VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  hidden        BOOLEAN      NOT NULL,
  PRIMARY KEY (object_type, property, display_order)
);

-- Groups made here, and the place of those that come with Intake once it was changed.
CREATE TABLE prop_group (
  object_type   VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  name          VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  label         VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  display_order INT          NOT NULL,
  built_in      BOOLEAN      NOT NULL,
  PRIMARY KEY (object_type, name)
);

-- Properties that name a user.
ALTER TABLE prop_property ADD COLUMN owner BOOLEAN NOT NULL DEFAULT FALSE;
