package io.intake.properties;

import java.util.List;

/// What an administrator says to create a property. Its internal name is derived from the label.
///
/// @param options labels of an enumeration's options in display order; empty for other types
public record NewProperty(ObjectTypeId objectType, String label, String description, String group, PropertyType type,
    FieldType fieldType, List<String> options, boolean unique) {
}
