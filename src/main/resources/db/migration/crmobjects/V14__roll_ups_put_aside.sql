-- A row that could not be worked out waits until then, so that the others go on.
ALTER TABLE crm_rollup_due ADD COLUMN not_before DATETIME(3) NULL;
