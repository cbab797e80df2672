-- Asked every few seconds: which values are of two kinds at the moment.
ALTER TABLE prop_work ADD INDEX prop_work_by_property (kind, object_type, property, id);
