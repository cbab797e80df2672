package io.intake.properties;

/// One choice of an enumeration.
///
/// @param value the internal value that is stored, unique in its property
/// @param label what people see and write, unique in its property, but for stages of several pipelines
/// @param hidden kept out of pickers, yet valid in a file
/// @param within what tells it from others of its label, such as a stage's pipeline; empty where the label says all
public record PropertyOption(String value, String label, int displayOrder, boolean hidden, String within) {

  /// An option whose label says all.
  public PropertyOption(String value, String label, int displayOrder, boolean hidden) {
    this(value, label, displayOrder, hidden, "");
  }

  /// Where what it is within is said already.
  public PropertyOption alone() {
    return new PropertyOption(value, label, displayOrder, hidden);
  }
}
