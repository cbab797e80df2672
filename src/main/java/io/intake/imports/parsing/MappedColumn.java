package io.intake.imports.parsing;

import io.intake.properties.FieldType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Parsed;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import java.util.List;

/// A column whose values go into a property.
///
/// @param slot of the object the property belongs to
/// @param clears whether a blank cell empties the value
public record MappedColumn(int column, int slot, Property property, ValueParser parser, boolean clears) {

  /// A column whose property was archived since it was mapped: each value says so, and none is stored.
  static MappedColumn gone(int column, int slot, ObjectTypeId objectType, String name) {
    var property = new Property(objectType, name, name, "", "", PropertyType.STRING, FieldType.TEXT, TextKind.PLAIN, List.of(), false,
        false, false, false, 0);
    return new MappedColumn(column, slot, property,
        cell -> cell.isBlank() ? Parsed.BLANK : Parsed.invalid(ValueProblem.PROPERTY_DEFINITION_NOT_FOUND), false);
  }

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
