package io.intake.imports;

import java.util.List;

/// What becomes of one row.
///
/// @param cells as in the file
/// @param fixes of cells that are read otherwise
public record PlannedRow(int lineNumber, List<String> cells, List<CellFix> fixes, RowOutcome outcome, List<PlannedRecord> records,
    List<ImportError> errors) {
}
