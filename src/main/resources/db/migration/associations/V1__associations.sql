-- Labels that administrators define; the built-in association types are in code. Every pair of object types has one direction.
CREATE TABLE assoc_label (
  type_id       INT          NOT NULL AUTO_INCREMENT,
  from_type     VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  to_type       VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  label         VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  inverse_label VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  PRIMARY KEY (type_id),
  UNIQUE INDEX assoc_label_by_word (from_type, to_type, label)
) AUTO_INCREMENT = 10001;

-- Plain and labelled links; a labelled link always has its plain one beside it.
CREATE TABLE assoc_link (
  from_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_id   BIGINT      NOT NULL,
  to_type   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_id     BIGINT      NOT NULL,
  type_id   INT         NOT NULL,
  PRIMARY KEY (from_type, from_id, to_type, to_id, type_id),
  INDEX assoc_link_by_other_side (to_type, to_id)
);

-- The primary company of a contact. That there is one at most is the primary key's promise.
CREATE TABLE assoc_primary (
  from_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_id   BIGINT      NOT NULL,
  to_type   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_id     BIGINT      NOT NULL,
  PRIMARY KEY (from_type, from_id, to_type)
);
