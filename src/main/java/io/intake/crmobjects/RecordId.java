package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;

/// Names one record: ids are unique inside an object type only.
public record RecordId(ObjectTypeId objectType, long value) {
}
