package io.intake.properties;

import java.util.List;

/// The definition of one thing that can be known of the records of an object type.
///
/// @param name the internal name: lower-case letters, digits, underscore; never changes
/// @param group the internal name of its [PropertyGroup]
/// @param textKind rules of its own for a text; [TextKind#PLAIN] for every other type
/// @param options the choices of an enumeration, in display order; the users where `owner` is true
/// @param unique no two records hold the same value, so that a value finds its record
/// @param readOnly calculated or kept by Intake: shown, never edited or imported
/// @param owner an enumeration whose options are the users
/// @param builtIn came with Intake, so that its definition can't be deleted
/// @param adjustment what administrators decided about it
public record Property(ObjectTypeId objectType, String name, String label, String description, String group, PropertyType type,
    FieldType fieldType, TextKind textKind, List<PropertyOption> options, boolean unique, boolean readOnly, boolean owner,
    boolean builtIn, int displayOrder, Adjustment adjustment) {

  /// What administrators decided about a property, one that came with Intake too.
  ///
  /// @param rules what its values must keep to
  /// @param display how a number is shown
  /// @param fast whether it has an index of its own, so that filters and orders by it are quick
  public record Adjustment(List<ValueRule> rules, NumberDisplay display, boolean fast) {

    public static final Adjustment NONE = new Adjustment(List.of(), NumberDisplay.GROUPED, false);

    public Adjustment withRules(List<ValueRule> others) {
      return new Adjustment(List.copyOf(others), display, fast);
    }

    public Adjustment withDisplay(NumberDisplay other) {
      return new Adjustment(rules, other, fast);
    }

    public Adjustment withFast(boolean other) {
      return new Adjustment(rules, display, other);
    }
  }

  /// The record's own number, shown as a property and mapped as an identifier, though it is no part of the stored values.
  public static final String RECORD_ID = "hs_object_id";

  /// The same property of another object type.
  public Property of(ObjectTypeId other) {
    return new Property(other, name, label, description, group, type, fieldType, textKind, options, unique, readOnly, owner, builtIn,
        displayOrder, adjustment);
  }

  /// A property about which nothing was decided.
  public Property(ObjectTypeId objectType, String name, String label, String description, String group, PropertyType type,
      FieldType fieldType, TextKind textKind, List<PropertyOption> options, boolean unique, boolean readOnly, boolean owner,
      boolean builtIn, int displayOrder) {
    this(objectType, name, label, description, group, type, fieldType, textKind, options, unique, readOnly, owner, builtIn, displayOrder,
        Adjustment.NONE);
  }

  /// Whether its values may have formatting, see [RichText].
  public boolean isRichText() {
    return fieldType == FieldType.HTML;
  }

  public boolean isRecordId() {
    return name.equals(RECORD_ID);
  }

  public List<ValueRule> rules() {
    return adjustment.rules();
  }

  public NumberDisplay display() {
    return adjustment.display();
  }

  public Property withOptions(List<PropertyOption> others) {
    return new Property(objectType, name, label, description, group, type, fieldType, textKind, List.copyOf(others), unique, readOnly,
        owner, builtIn, displayOrder, adjustment);
  }

  public Property withAdjustment(Adjustment other) {
    return new Property(objectType, name, label, description, group, type, fieldType, textKind, options, unique, readOnly, owner, builtIn,
        displayOrder, other);
  }

  /// The same property with values of another kind.
  public Property withType(PropertyType otherType, FieldType otherField, TextKind otherKind) {
    return new Property(objectType, name, label, description, group, otherType, otherField, otherKind, options, unique, readOnly, owner,
        builtIn, displayOrder, adjustment);
  }
}
