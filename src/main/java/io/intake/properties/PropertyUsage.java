package io.intake.properties;

/// One place that uses a property.
///
/// @param property internal name
/// @param where what people call the place, such as the name of a saved mapping
public record PropertyUsage(String property, Kind kind, String where) {

  /// What sort of place it is.
  public enum Kind {
    SAVED_MAPPING, DRAFT,
    /// It writes values at this moment, so that nothing may be taken away.
    RUNNING_IMPORT, LIST, SAVED_VIEW
  }
}
