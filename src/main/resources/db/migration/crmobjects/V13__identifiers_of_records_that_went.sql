-- Identifiers that stayed with records that went while their property was archived.
DELETE k FROM crm_key k LEFT JOIN crm_record r ON r.object_type = k.object_type AND r.id = k.record_id
WHERE r.id IS NULL OR r.archived_at IS NOT NULL;
