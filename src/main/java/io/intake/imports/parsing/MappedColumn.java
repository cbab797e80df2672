package io.intake.imports.parsing;

import io.intake.properties.Property;
import io.intake.properties.ValueParser;

/// A column whose values go into a property.
///
/// @param slot of the object the property belongs to
public record MappedColumn(int column, int slot, Property property, ValueParser parser) {
}
