package io.intake.ui.importwizard.file;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.ui.components.Texts;
import java.util.List;

/// The words for files: sizes, how they are written, and what was noticed.
public final class FileTexts {

  private static final List<String> UNITS = List.of("B", "KB", "MB", "GB");
  private static final int STEP = 1024;

  private FileTexts() {
  }

  static String charset(String name) {
    var key = "wizard.charset." + name;
    return Texts.has(key) ? Texts.of(key) : name;
  }

  static String delimiter(char delimiter) {
    return switch (delimiter) {
      case ',' -> Texts.of("wizard.delimiter.comma");
      case ';' -> Texts.of("wizard.delimiter.semicolon");
      case '\t' -> Texts.of("wizard.delimiter.tab");
      case '|' -> Texts.of("wizard.delimiter.pipe");
      case ' ' -> Texts.of("wizard.delimiter.space");
      case ':' -> Texts.of("wizard.delimiter.colon");
      default -> delimiter < ' ' ? Texts.of("wizard.delimiter.control", (int) delimiter)
          : Texts.of("wizard.delimiter.other", String.valueOf(delimiter));
    };
  }

  static String quotes(char quote, char escape) {
    if (quote == '\0') {
      return Texts.of("wizard.quotes.none");
    }
    return Texts.of(escape == '\0' ? "wizard.quotes.doubled" : "wizard.quotes.escaped", String.valueOf(quote), String.valueOf(escape));
  }

  /// What was noticed, and what follows from it.
  static String finding(FileFinding finding, FileFormat format) {
    var detail = switch (finding.kind()) {
      case BYTE_ORDER_MARK, ONLY_ASCII, VALID_UTF8, WIDE_CHARACTERS, NOT_UTF8, ESCAPE_SEQUENCES -> charset(finding.detail());
      case DAMAGED_CHARACTERS, GARBLED, GARBLED_HEALED, DELIMITER, DELIMITER_DECLARED, SINGLE_COLUMN, BACKSLASH_ESCAPES, OTHER_QUOTES,
          MIXED_LINE_ENDS, ROWS_ABOVE, NO_HEADERS, BLANK_HEADERS, DUPLICATE_HEADERS, TOTALS_LEFT_OUT, TOTALS_KEPT, ROWS_BELOW,
          ANOTHER_TABLE, LONGER_ROWS, SHORTER_ROWS, ERROR_CELLS, HIDDEN_ROWS, HIDDEN_SHEET, MERGED_CELLS, OTHER_SHEETS,
          WRONG_EXTENSION -> finding.detail();
    };
    var delimiter = format.kind() == FileKind.CSV ? delimiter(format.delimiter()) : "";
    return Texts.of("wizard.finding." + finding.kind(), finding.count(), finding.line(), detail, delimiter);
  }

  static String size(long bytes) {
    var unit = 0;
    var amount = (double) bytes;
    while (amount >= STEP && unit < UNITS.size() - 1) {
      amount /= STEP;
      unit++;
    }
    return Texts.of("wizard.file.size", Math.round(amount * 10) / 10.0, UNITS.get(unit));
  }
}
