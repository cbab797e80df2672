package io.intake.imports.parsing;

import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import io.intake.properties.ValueParser;

/// A column whose values go into a property.
///
/// @param slot of the object the property belongs to
/// @param clears whether a blank cell empties the value
public record MappedColumn(int column, int slot, Property property, ValueParser parser, boolean clears) {

  /// Whether any text is a value, so that what a spreadsheet did to it has to be looked for.
  boolean takesAnyText() {
    return switch (property.type()) {
      case STRING -> property.textKind() != TextKind.EMAIL && property.textKind() != TextKind.DOMAIN;
      case PHONE_NUMBER -> true;
      case NUMBER, BOOL, DATE, DATETIME, ENUMERATION -> false;
    };
  }

  boolean holdsDates() {
    return property.type() == PropertyType.DATE || property.type() == PropertyType.DATETIME;
  }
}
