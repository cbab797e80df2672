package io.intake.imports;

/// What a column's value does to a value that is there already. A blank cell never does anything.
public enum OverwritePolicy {
  OVERWRITE, KEEP_EXISTING
}
