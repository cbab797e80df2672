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
public record Property(ObjectTypeId objectType, String name, String label, String description, String group, PropertyType type,
    FieldType fieldType, TextKind textKind, List<PropertyOption> options, boolean unique, boolean readOnly, boolean owner,
    boolean builtIn, int displayOrder) {

  /// The record's own number, shown as a property and mapped as an identifier, though it is no part of the stored values.
  public static final String RECORD_ID = "hs_object_id";

  /// The same property of another object type.
  public Property of(ObjectTypeId other) {
    return new Property(other, name, label, description, group, type, fieldType, textKind, options, unique, readOnly, owner, builtIn,
        displayOrder);
  }

  /// The same property with other options.
  public Property withOptions(List<PropertyOption> others) {
    return new Property(objectType, name, label, description, group, type, fieldType, textKind, others, unique, readOnly, owner, builtIn,
        displayOrder);
  }

  public boolean isRecordId() {
    return name.equals(RECORD_ID);
  }
}
