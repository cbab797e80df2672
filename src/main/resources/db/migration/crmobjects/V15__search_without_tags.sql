-- Texts of activities may have formatting now: what is searched of those that are there is made anew without tags, in the background.
INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
SELECT DISTINCT 'search-texts', CONCAT(object_type, ' without-tags'), CURRENT_TIMESTAMP(6), FALSE, 1 FROM crm_record
WHERE object_type IN ('0-27', '0-46', '0-47', '0-48', '0-49');
