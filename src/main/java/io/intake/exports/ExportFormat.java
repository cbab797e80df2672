package io.intake.exports;

/// The kind of file.
public enum ExportFormat {
  CSV(".csv", "text/csv; charset=utf-8"),
  /// Rows beyond what a sheet holds go on the next one.
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String ending;
  private final String contentType;

  ExportFormat(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  public String ending() {
    return ending;
  }

  public String contentType() {
    return contentType;
  }
}
