-- Who made a list, and so may change it beside administrators; NULL where nobody knows any more.
ALTER TABLE list_list ADD COLUMN author_id BIGINT NULL;

UPDATE list_list SET author_id = CAST(SUBSTRING(source, 6) AS SIGNED) WHERE source LIKE 'USER:%';
