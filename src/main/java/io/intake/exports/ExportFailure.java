package io.intake.exports;

/// Why an export has no file.
public enum ExportFailure {
  /// A value is longer than a cell of a workbook holds; the file as CSV has no such limit.
  CELL_TOO_LONG,
  /// Something that nobody who ordered it can have caused.
  UNEXPECTED
}
