package io.intake.imports;

/// What becomes of a row, or of one record in it.
public enum RowOutcome {
  CREATED, UPDATED, UNCHANGED, SKIPPED, FAILED
}
