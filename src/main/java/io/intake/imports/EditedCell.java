package io.intake.imports;

/// A cell that a person changed in the rows of a draft.
///
/// @param original as in the file
public record EditedCell(int lineNumber, int column, String header, String original, String text) {
}
