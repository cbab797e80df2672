-- What is done to all values of a property in the background. The position is kept with each part that is done, so that a crash
-- neither leaves values out nor changes one twice.
CREATE TABLE prop_work (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  kind        VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  object_type VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  property    VARCHAR(100) CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  argument    VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin        NOT NULL,
  -- what the work needs besides: the option that goes, or the formats and the former definition
  detail      VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin        NOT NULL,
  asked_by    BIGINT       NOT NULL,
  position    BIGINT       NOT NULL,
  done        BIGINT       NOT NULL,
  total       BIGINT       NOT NULL,
  changed     BIGINT       NOT NULL,
  lost        BIGINT       NOT NULL,
  started_at  DATETIME(3)  NOT NULL,
  finished_at DATETIME(3)  NULL,
  failed      BOOLEAN      NOT NULL,
  PRIMARY KEY (id),
  INDEX prop_work_by_object (object_type, id)
);

-- How many records have a value, as it was last counted: a line a property, its name and the number, separated by a tab.
CREATE TABLE prop_fill (
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  counted_at  DATETIME(3) NOT NULL,
  total       BIGINT      NOT NULL,
  filled      MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (object_type)
);
