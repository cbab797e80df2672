package io.intake.imports;

/// In which order the names of one column are written.
public enum NameOrder {
  /// `Jan van der Berg`.
  FIRST_LAST,
  /// `van der Berg, Jan`.
  LAST_COMMA_FIRST
}
