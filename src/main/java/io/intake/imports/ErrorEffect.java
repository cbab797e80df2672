package io.intake.imports;

/// What an error costs.
public enum ErrorEffect {
  VALUE_LEFT_EMPTY, ROW_NOT_IMPORTED, ASSOCIATION_MISSING,
  /// Nothing: the row is imported as it is, but somebody should know.
  VALUE_NOTED
}
