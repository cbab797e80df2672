-- Index pages show what is not archived, newest first or by name: both are answered by an index alone, however deep a page is.
ALTER TABLE crm_record
  DROP INDEX crm_record_by_name,
  ADD INDEX crm_record_by_name (object_type, archived_at, sort_name, id),
  ADD INDEX crm_record_by_id (object_type, archived_at, id);
