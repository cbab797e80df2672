-- A further attempt at the failed rows of an import names the first one.
ALTER TABLE import_import ADD COLUMN retry_of BIGINT NULL;
CREATE INDEX import_import_by_first ON import_import (retry_of, id);
