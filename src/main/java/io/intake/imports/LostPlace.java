package io.intake.imports;

/// A column of a file that a saved mapping had go to a place which is no more.
///
/// @param column in the file
/// @param place what the place was called, as far as that is known: the label of a property or of an object type, else an internal name
public record LostPlace(int column, String header, String place, Reason reason) {

  /// Why the place is no more.
  public enum Reason {
    /// The property is out of use; it can be restored.
    PROPERTY_ARCHIVED,
    PROPERTY_GONE,
    /// The object type is out of use; it can be restored.
    OBJECT_ARCHIVED,
    /// No label can say any more what the two are to each other.
    LABELS_GONE
  }
}
