package io.intake.imports;

import io.intake.properties.ObjectTypeId;

/// Something wrong with a row of a file.
///
/// @param lineNumber as the file counts
/// @param column 0 for the first column; -1 if it is about the whole row
/// @param objectType of the record it concerns
/// @param invalidValue the cell's text
public record ImportError(int lineNumber, int column, ObjectTypeId objectType, ImportErrorType type, String invalidValue) {
}
