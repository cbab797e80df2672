package io.intake.imports;

/// One of the different texts behind a finding.
///
/// @param text of the cell; of more than 1,000 characters the first 999 and an ellipsis, and what looks the same so is one value
/// @param firstLine where it occurs first, as the file counts
public record ErrorValue(String text, long rows, int firstLine) {
}
