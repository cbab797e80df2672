package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// Records were deleted for good. Told in the transaction that deletes them, so that nothing about them stays behind.
///
/// @param onRequest whether somebody asked for it; else they were archived for so long that nothing younger can hold them
public record RecordsErased(ObjectTypeId objectType, List<Long> ids, boolean onRequest) {
}
