-- Which run made a link, and when: told in the history of both records. A row for all the links that one transaction made together.
CREATE TABLE assoc_batch (
  id      BIGINT      NOT NULL AUTO_INCREMENT,
  made_at DATETIME(3) NOT NULL,
  source  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- as in assoc_change
  kind    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
);

-- 0 for links that people made: assoc_change tells these.
ALTER TABLE assoc_link ADD COLUMN batch_id BIGINT NOT NULL DEFAULT 0;
