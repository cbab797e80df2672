package io.intake.imports;

/// How a file is to be read. Recognised at upload, correctable by the user.
///
/// @param charset IANA name such as `UTF-8` or `windows-1252`; empty for spreadsheets
/// @param delimiter between cells, and `quote` around them; NUL for none, and for spreadsheets
/// @param escape makes the character behind it an ordinary one, such as a backslash; NUL where quotes are doubled instead
/// @param sheet name of the sheet; empty for CSV
/// @param headerLine line (CSV, as an editor counts) or row (spreadsheet) that holds the headers, 1 for the first;
///     0 while it is to be recognised
/// @param headless there are no headers: the header line is the first one that holds data
/// @param lastLine the last line that holds data, [#END] for the last of the file; 0 while it is to be recognised
/// @param healed what was once read in a wrong character set, such as `Ã©` for `é`, is put right
public record FileFormat(FileKind kind, String charset, char delimiter, char quote, char escape, String sheet, int headerLine,
    boolean headless, int lastLine, boolean healed) {

  public static final int END = Integer.MAX_VALUE;

  /// Its header line is to be recognised.
  public static FileFormat text(String charset, char delimiter, char quote, char escape) {
    return new FileFormat(FileKind.CSV, charset, delimiter, quote, escape, "", 0, false, 0, false);
  }

  /// Its header line is to be recognised.
  public static FileFormat spreadsheet(FileKind kind, String sheet) {
    return new FileFormat(kind, "", '\0', '\0', '\0', sheet, 0, false, 0, false);
  }

  public FileFormat withCharset(String other) {
    return new FileFormat(kind, other, delimiter, quote, escape, sheet, headerLine, headless, lastLine, false);
  }

  public FileFormat withDelimiter(char other) {
    return new FileFormat(kind, charset, other, quote, escape, sheet, headerLine, headless, lastLine, healed);
  }

  public FileFormat withQuotes(char otherQuote, char otherEscape) {
    return new FileFormat(kind, charset, delimiter, otherQuote, otherEscape, sheet, headerLine, headless, lastLine, healed);
  }

  /// Where its table begins and ends is to be recognised.
  public FileFormat withSheet(String other) {
    return new FileFormat(kind, charset, delimiter, quote, escape, other, 0, false, 0, healed);
  }

  public FileFormat withHeaderLine(int other) {
    return new FileFormat(kind, charset, delimiter, quote, escape, sheet, other, false, lastLine, healed);
  }

  /// @param firstLine that holds data
  public FileFormat withoutHeader(int firstLine) {
    return new FileFormat(kind, charset, delimiter, quote, escape, sheet, firstLine, true, lastLine, healed);
  }

  public FileFormat withLastLine(int other) {
    return new FileFormat(kind, charset, delimiter, quote, escape, sheet, headerLine, headless, other, healed);
  }

  public FileFormat withHealing(boolean other) {
    return new FileFormat(kind, charset, delimiter, quote, escape, sheet, headerLine, headless, lastLine, other);
  }

  /// Whether a line is data, for all that the format knows.
  public boolean hasData(int line) {
    return (headless ? line >= headerLine : line > headerLine) && (lastLine == 0 || line <= lastLine);
  }
}
