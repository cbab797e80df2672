-- What an import has records of, such as 0-1,0-3, so that a history can leave out what somebody may not see.
ALTER TABLE import_import
  ADD COLUMN objects VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD INDEX import_import_by_objects (objects);

UPDATE import_import
SET objects = REPLACE(REPLACE(REPLACE(REPLACE(COALESCE(JSON_EXTRACT(draft, '$.objects[*].value'), ''),
  '[', ''), ']', ''), '"', ''), ' ', '')
WHERE draft <> '';
