package io.intake.imports;

/// The two walks through a file.
public enum ImportPhase {
  /// Sees what would happen and writes no record.
  PLAN,
  RUN
}
