-- Property definitions that administrators add; those that come with Intake are in resource files.
CREATE TABLE prop_property (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  object_type   VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  name          VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  label         VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  description   TEXT         CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  group_name    VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  type          VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  field_type    VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  text_kind     VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  unique_values BOOLEAN      NOT NULL,
  display_order INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX prop_property_by_name (object_type, name)
);

CREATE TABLE prop_option (
  property_id   BIGINT       NOT NULL,
  display_order INT          NOT NULL,
  option_value  VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin        NOT NULL,
  label         VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  hidden        BOOLEAN      NOT NULL,
  PRIMARY KEY (property_id, display_order),
  CONSTRAINT prop_option_of_property FOREIGN KEY (property_id) REFERENCES prop_property (id) ON DELETE CASCADE
);
