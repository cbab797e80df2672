-- Exports; the files stand in parts, so that every node has them.
CREATE TABLE exp_export (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  name         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  object_type  VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  format       VARCHAR(10)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  request      LONGTEXT     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin        NOT NULL,
  -- made for this export alone, of the records that were selected
  selection_id BIGINT       NULL,
  state        VARCHAR(10)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  -- counts who took it on: who comes later wins
  epoch        INT          NOT NULL,
  rows_done    BIGINT       NOT NULL,
  rows_total   BIGINT       NOT NULL,
  -- REASON:record:property
  failure      VARCHAR(200) CHARACTER SET ascii   COLLATE ascii_bin          NULL,
  size         BIGINT       NOT NULL,
  requested_by BIGINT       NOT NULL,
  requested_at DATETIME(3)  NOT NULL,
  finished_at  DATETIME(3)  NULL,
  PRIMARY KEY (id),
  INDEX exp_export_by_user (requested_by, id),
  INDEX exp_export_by_end (state, finished_at)
);

CREATE TABLE exp_part (
  export_id BIGINT   NOT NULL,
  part_no   INT      NOT NULL,
  bytes     LONGBLOB NOT NULL,
  PRIMARY KEY (export_id, part_no)
);
