-- Options that administrators added to enumerations, those that come with Intake too.
CREATE TABLE prop_added_option (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  object_type  VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  property     VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  option_value VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin        NOT NULL,
  label        VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  added_at     DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX prop_added_option_by_value (object_type, property, option_value)
);
