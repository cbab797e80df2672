package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// What becomes of one record in a row.
///
/// @param recordId 0 if it does not exist yet
public record PlannedRecord(ObjectTypeId objectType, long recordId, RowOutcome outcome, List<ValueChange> changes) {
}
