package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// Records were deleted for good. Told in the transaction that deletes them, so that nothing about them stays behind.
public record RecordsErased(ObjectTypeId objectType, List<Long> ids) {
}
