-- Static lists have a selection, active ones conditions as JSON. Deleted lists can be restored for a while.
ALTER TABLE list_list
  MODIFY COLUMN selection_id BIGINT NULL,
  ADD COLUMN conditions LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN counted_at DATETIME(3) NULL,
  ADD COLUMN deleted_at DATETIME(3) NULL;

UPDATE list_list SET counted_at = created_at;

ALTER TABLE list_list MODIFY COLUMN counted_at DATETIME(3) NOT NULL;
