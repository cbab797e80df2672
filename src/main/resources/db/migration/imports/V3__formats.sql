-- How dates and numbers are written in the columns of a file, found from all of its rows. Another basis voids it.
CREATE TABLE import_format (
  import_id BIGINT      NOT NULL,
  basis     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found     LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
  PRIMARY KEY (import_id)
);

-- Details that were settled before columns had formats of their own: the one chosen for the file goes on to hold for all of them.
UPDATE import_import
SET draft = JSON_SET(draft, '$.details.formats', JSON_OBJECT('dates', JSON_OBJECT(), 'numbers', JSON_OBJECT(), 'zone', 'UTC'))
WHERE draft LIKE '%"stage":"readyToStart"%';
