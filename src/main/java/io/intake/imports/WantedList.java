package io.intake.imports;

import io.intake.properties.ObjectTypeId;

/// The list that an import asks for.
///
/// @param objectType one of the objects of the import: its records are on the list
public record WantedList(String name, ObjectTypeId objectType) {
}
