package io.intake.properties;

/// How sure it is in which format the values of a column are written.
public enum FormatCertainty {
  /// The values leave only this one, or read the same in all that they leave.
  PROVED,
  /// The values may be read in several formats, and mean different things then.
  OPEN,
  /// No format reads all values; this one reads the most.
  MIXED,
  /// There are no values to tell.
  NOTHING
}
