-- Words that must occur in the records of an active list, beside its conditions.
ALTER TABLE list_list ADD COLUMN search LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
