package io.intake.imports;

/// One column of the file and where its values go.
///
/// @param column 0 for the first
/// @param header as in the file; may be blank
public record ColumnMapping(int column, String header, ColumnTarget target) {
}
