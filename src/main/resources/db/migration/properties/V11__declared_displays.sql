-- A number about whose look nobody decided is shown as its property was declared.
ALTER TABLE prop_adjustment MODIFY COLUMN display VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
-- What stood there until now for want of a decision.
UPDATE prop_adjustment SET display = NULL WHERE display = 'GROUPED';
