package io.intake.imports;

/// What a column's value does to a value that is there already.
public enum OverwritePolicy {
  /// A blank cell does nothing.
  OVERWRITE,
  /// A value goes only where none is yet.
  KEEP_EXISTING,
  /// As [#OVERWRITE], and a blank cell empties the value; never an identifier, and never what the record needs to exist.
  BLANK_CLEARS
}
