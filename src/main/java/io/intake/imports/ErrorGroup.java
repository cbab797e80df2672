package io.intake.imports;

import io.intake.properties.ObjectTypeId;

/// The errors of one kind in one column.
///
/// @param header of the column; empty if it is about the whole row
public record ErrorGroup(ImportErrorType type, int column, String header, ObjectTypeId objectType, long rows) {
}
