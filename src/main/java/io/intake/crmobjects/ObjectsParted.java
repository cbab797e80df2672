package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;

/// Records of two object types can no longer be linked. Told in the transaction that parts them, so that whoever keeps their links lets
/// them go, or nothing is parted.
public record ObjectsParted(ObjectTypeId one, ObjectTypeId other) {
}
