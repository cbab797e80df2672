-- Merging, deleting and the page of a company ask for the records that name one as their primary.
ALTER TABLE assoc_primary ADD INDEX assoc_primary_by_other_side (to_type, to_id);
