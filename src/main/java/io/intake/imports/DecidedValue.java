package io.intake.imports;

/// A decision about all cells of a column that say the same.
///
/// @param text as it stands in the file; cut as in [ErrorValue]
/// @param rows that were in the finding when it was decided
public record DecidedValue(int column, String header, String text, ValueDecision decision, long rows) {
}
