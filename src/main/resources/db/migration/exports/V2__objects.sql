-- What an export tells of, links included, such as 0-1,0-3: nobody gets it who may not see all of that.
ALTER TABLE exp_export
  ADD COLUMN objects VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD INDEX exp_export_by_objects (objects);

UPDATE exp_export SET objects = object_type;

UPDATE exp_export
SET objects = REPLACE(REPLACE(REPLACE(REPLACE(CONCAT_WS(',', object_type, JSON_EXTRACT(request, '$.links[*].other.value')),
  '[', ''), ']', ''), '"', ''), ' ', '')
WHERE request <> '';
