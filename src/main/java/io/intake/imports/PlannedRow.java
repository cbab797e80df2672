package io.intake.imports;

import java.util.List;

/// What becomes of one row.
///
/// @param cells as in the file
public record PlannedRow(int lineNumber, List<String> cells, RowOutcome outcome, List<PlannedRecord> records, List<ImportError> errors) {
}
