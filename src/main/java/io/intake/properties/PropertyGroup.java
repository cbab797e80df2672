package io.intake.properties;

/// A heading under which properties of an object type are shown together.
///
/// @param builtIn came with Intake, so that it can be moved but neither renamed nor deleted
public record PropertyGroup(ObjectTypeId objectType, String name, String label, int displayOrder, boolean builtIn) {

  /// A group that came with Intake.
  public PropertyGroup(ObjectTypeId objectType, String name, String label, int displayOrder) {
    this(objectType, name, label, displayOrder, true);
  }
}
