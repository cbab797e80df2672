-- Values that follow from linked records, one JSON document of texts a record beside its own (docs/decisions/0025).
CREATE TABLE crm_rollup (
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id          BIGINT      NOT NULL,
  properties  JSON        NOT NULL,
  -- when a value wears off that was of a moment to come; NULL where none is
  until_at    DATETIME(3) NULL,
  PRIMARY KEY (object_type, id),
  INDEX crm_rollup_by_end (until_at)
);

-- Records whose values have to be worked out anew: a row a transaction, removed once that is done.
CREATE TABLE crm_rollup_due (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  object_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- whether the records themselves are meant, or those that they are linked with
  neighbours  BOOLEAN     NOT NULL,
  -- ids as a JSON array
  ids         MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
);

INSERT INTO crm_id_block (name, next_id) VALUES ('roll-ups', 0);
