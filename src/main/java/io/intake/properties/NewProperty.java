package io.intake.properties;

import java.util.List;
import java.util.Map;

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
  /// @param values what is stored for options, by their labels; others are stored as their labels
  public record Traits(TextKind textKind, boolean owner, List<ValueRule> rules, NumberDisplay display, Map<String, String> values) {

    public static final Traits NONE = new Traits(TextKind.PLAIN, false, List.of(), NumberDisplay.GROUPED);

    /// Options are stored as their labels.
    public Traits(TextKind textKind, boolean owner, List<ValueRule> rules, NumberDisplay display) {
      this(textKind, owner, rules, display, Map.of());
    }
  }

  /// A property without any traits.
  public NewProperty(ObjectTypeId objectType, String label, String description, String group, PropertyType type, FieldType fieldType,
      List<String> options, boolean unique) {
    this(objectType, label, description, group, type, fieldType, options, unique, Traits.NONE);
  }
}
