-- What people changed about links by hand, for the history of both records. Words as they were then: labels may go.
CREATE TABLE assoc_change (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  changed_at    DATETIME(3)  NOT NULL,
  source        VARCHAR(40)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  kind          VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  one_type      VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  one_id        BIGINT       NOT NULL,
  other_type    VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  other_id      BIGINT       NOT NULL,
  -- what `other` is to `one`, and the other way round; empty where no label is meant
  label         VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  inverse_label VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  PRIMARY KEY (id),
  INDEX assoc_change_by_one (one_type, one_id),
  INDEX assoc_change_by_other (other_type, other_id)
);
