-- What users may do beside importing: export, and what with the records of which object type.
ALTER TABLE user_account
  ADD COLUMN may_export BOOLEAN NOT NULL DEFAULT FALSE,
  -- By object type, * for those that are not named: *=VIEW,EDIT,ARCHIVE;0-2=VIEW
  ADD COLUMN record_rights VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '*=VIEW,EDIT,ARCHIVE';

-- Who could bring records in by the file may take them home too, until an administrator says otherwise.
UPDATE user_account SET may_export = may_import;
