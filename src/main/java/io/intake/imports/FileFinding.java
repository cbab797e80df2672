package io.intake.imports;

import java.util.function.Function;

/// Something noticed about a file, so that its reader can see why it is read as it is. The screen makes the words.
///
/// @param count how often, or how much of it
/// @param line where first; 0 for nowhere in particular
/// @param detail what was found, such as the name of a character set; empty if the kind says it all
public record FileFinding(Kind kind, long count, int line, String detail) {

  /// What can be noticed.
  public enum Kind {
    /// Why it is that character set; the detail names it.
    BYTE_ORDER_MARK(false, FileFormat::charset), ONLY_ASCII(false, FileFormat::charset), VALID_UTF8(false, FileFormat::charset),
    WIDE_CHARACTERS(false, FileFormat::charset), NOT_UTF8(false, FileFormat::charset), ESCAPE_SEQUENCES(false, FileFormat::charset),
    /// Characters that the character set can't explain.
    DAMAGED_CHARACTERS(true),
    /// Texts that were once read in a wrong character set; the detail shows how one would look.
    GARBLED(true),
    GARBLED_HEALED(false),
    /// Why it is that delimiter: the count is the percentage of rows that it cuts into as many cells as the detail says.
    DELIMITER(false, FileFormat::delimiter), DELIMITER_DECLARED(false, FileFormat::delimiter), SINGLE_COLUMN(false, FileFormat::delimiter),
    BACKSLASH_ESCAPES(false), OTHER_QUOTES(false), MIXED_LINE_ENDS(false),
    ROWS_ABOVE(false), NO_HEADERS(true), BLANK_HEADERS(true), DUPLICATE_HEADERS(true),
    /// Sums below the data; left out, or not.
    TOTALS_LEFT_OUT(true), TOTALS_KEPT(true), ROWS_BELOW(true),
    /// Another table seems to begin at the line.
    ANOTHER_TABLE(true),
    LONGER_ROWS(true), SHORTER_ROWS(false),
    ERROR_CELLS(true), HIDDEN_ROWS(true), HIDDEN_SHEET(true), MERGED_CELLS(true), OTHER_SHEETS(false),
    /// The name promises something else than what the detail says.
    WRONG_EXTENSION(true);

    private final boolean notable;
    private final Function<FileFormat, Object> reasonFor;

    Kind(boolean notable) {
      this(notable, FileFormat::kind);
    }

    Kind(boolean notable, Function<FileFormat, Object> reasonFor) {
      this.notable = notable;
      this.reasonFor = reasonFor;
    }

    /// Somebody should look at it.
    public boolean notable() {
      return notable;
    }

    /// Whether a reason found for one format is one for another as well.
    public boolean holds(FileFormat found, FileFormat chosen) {
      return reasonFor.apply(found).equals(reasonFor.apply(chosen));
    }
  }

  public static FileFinding of(Kind kind, long count) {
    return new FileFinding(kind, count, 0, "");
  }

  public static FileFinding of(Kind kind, long count, String detail) {
    return new FileFinding(kind, count, 0, detail);
  }
}
