-- Lists; who is in them is a selection of the record store.
CREATE TABLE list_list (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  name         VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
  object_type  VARCHAR(20)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  selection_id BIGINT       NOT NULL,
  -- the import it was made from: one list an import, however often the news of its end arrives
  import_id    BIGINT       NULL,
  size         BIGINT       NOT NULL,
  created_at   DATETIME(3)  NOT NULL,
  source       VARCHAR(40)  CHARACTER SET ascii   COLLATE ascii_bin          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE INDEX list_list_by_import (import_id)
);
