package io.intake.crmobjects;

import io.intake.properties.FieldType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyType;
import java.util.List;
import java.util.Map;

/// What an administrator says to define an object type.
///
/// @param icon name of an icon; empty for the usual one
/// @param properties the first one names its records and is required
/// @param linkedWith the object types its records can be linked with; activities are always among them
/// @param translations what it is called in other languages, by tag such as `nl`
public record NewObjectType(String singular, String plural, String icon, List<NewField> properties, List<ObjectTypeId> linkedWith,
    Map<String, ObjectNames> translations) {

  /// Stands among the object types to link with for the one that is being defined.
  public static final ObjectTypeId ITSELF = new ObjectTypeId("itself");

  /// The object types its records can be linked with, now that its own id is known.
  public List<ObjectTypeId> linkedWith(ObjectTypeId itself) {
    return linkedWith.stream().map(other -> other.equals(ITSELF) ? itself : other).toList();
  }

  /// An object type with names in one language.
  public NewObjectType(String singular, String plural, String icon, List<NewField> properties, List<ObjectTypeId> linkedWith) {
    this(singular, plural, icon, properties, linkedWith, Map.of());
  }

  /// A property that it has from the start.
  ///
  /// @param options labels of an enumeration's options; empty for other types
  /// @param unique whether its value finds a record
  public record NewField(String label, PropertyType type, FieldType fieldType, List<String> options, boolean required, boolean unique) {

    /// A text of one line.
    public static NewField text(String label, boolean required, boolean unique) {
      return new NewField(label, PropertyType.STRING, FieldType.TEXT, List.of(), required, unique);
    }
  }
}
