-- Records that were merged into another one of their type: their numbers lead to it. The row of a merged record stays archived.
CREATE TABLE crm_merged (
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  old_id      BIGINT      NOT NULL,
  new_id      BIGINT      NOT NULL,
  PRIMARY KEY (object_type, old_id),
  INDEX crm_merged_by_new (object_type, new_id)
);
