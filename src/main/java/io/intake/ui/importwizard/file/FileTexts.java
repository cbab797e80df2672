package io.intake.ui.importwizard.file;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.FileRefused;
import io.intake.ui.components.Texts;
import java.util.List;

/// The words for files: sizes, refusals and what to do about them.
public final class FileTexts {

  private static final List<String> UNITS = List.of("B", "KB", "MB", "GB");
  private static final int STEP = 1024;

  private FileTexts() {
  }

  /// What is wrong with which file, and what was found.
  public static String refusal(FileRefused refusal) {
    return Texts.of("wizard.refused." + refusal.problem(), refusal.fileName(), refusal.detail(), refusal.detail().isEmpty() ? "no" : "yes");
  }

  /// What to do about it.
  public static String remedy(FileRefused refusal) {
    return Texts.of("wizard.refused." + refusal.problem() + ".remedy");
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
      default -> finding.detail();
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
