package io.intake.properties;

import java.util.List;

/// What an administrator says to create a property. Its internal name is derived from the label.
///
/// @param options labels of an enumeration's options in display order; empty for other types and for owners
/// @param traits what not every property has
public record NewProperty(ObjectTypeId objectType, String label, String description, String group, PropertyType type,
    FieldType fieldType, List<String> options, boolean unique, Traits traits) {

  /// What not every property has.
  ///
  /// @param textKind what a text is about
  /// @param owner whether the options are the users
  public record Traits(TextKind textKind, boolean owner, List<ValueRule> rules, NumberDisplay display) {

    public static final Traits NONE = new Traits(TextKind.PLAIN, false, List.of(), NumberDisplay.GROUPED);
  }

  /// A property without any traits.
  public NewProperty(ObjectTypeId objectType, String label, String description, String group, PropertyType type, FieldType fieldType,
      List<String> options, boolean unique) {
    this(objectType, label, description, group, type, fieldType, options, unique, Traits.NONE);
  }
}
