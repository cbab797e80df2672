package io.intake.imports;

/// How a file is to be read. Recognised at upload, correctable by the user.
///
/// @param charset IANA name such as `UTF-8` or `windows-1252`; empty for spreadsheets
/// @param delimiter between cells, and `quote` around them; NUL for spreadsheets
/// @param sheet name of the sheet; empty for CSV
/// @param headerLine line (CSV, as an editor counts) or row (spreadsheet) that holds the headers, 1 for the first;
///     0 while it is to be recognised
public record FileFormat(FileKind kind, String charset, char delimiter, char quote, String sheet, int headerLine) {

  public FileFormat withCharset(String other) {
    return new FileFormat(kind, other, delimiter, quote, sheet, headerLine);
  }

  public FileFormat withDelimiter(char other) {
    return new FileFormat(kind, charset, other, quote, sheet, headerLine);
  }

  /// Its header line is to be recognised.
  public FileFormat withSheet(String other) {
    return new FileFormat(kind, charset, delimiter, quote, other, 0);
  }

  public FileFormat withHeaderLine(int other) {
    return new FileFormat(kind, charset, delimiter, quote, sheet, other);
  }
}
