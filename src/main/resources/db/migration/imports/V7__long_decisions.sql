-- A cell may be replaced by as long a text as a property holds.
ALTER TABLE import_decision MODIFY decision MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
