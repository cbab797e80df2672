package io.intake.imports.parsing;

import io.intake.imports.ImportErrorType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Knows what spreadsheets and wrong character sets leave in texts. It runs once a cell, so it looks closer only where a letter or two
/// give reason to.
final class TextDamage {

  private static final Set<String> SPREADSHEET_ERRORS = Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!",
      "#SPILL!", "#CALC!");
  /// Words that exporting programs and people write where there is no value.
  private static final Set<String> NO_VALUE = Set.of("n/a", "n.a.", "na", "null", "(null)", "<null>", "nil", "none", "nan", "undefined",
      "\\n", "-", "--", "---", "–", "—", "?", "n.v.t.", "nvt", "k.a.", "n/d", "s/o", "#n/a", "#ref!", "#value!", "#div/0!", "#name?",
      "#null!", "#num!");
  private static final int LONGEST_WORD = 10;
  private static final char REPLACEMENT = '\uFFFD';
  private static final int FIRST_DAY = 20_000;
  private static final int LAST_DAY = 60_000;

  private TextDamage() {
  }

  /// What happened to a text that is kept as it is; empty if nothing, as nearly always.
  static Optional<ImportErrorType> of(String cell) {
    if (cell.charAt(0) == '#' && SPREADSHEET_ERRORS.contains(cell.strip())) {
      return Optional.of(ImportErrorType.SPREADSHEET_ERROR);
    }
    if (isShortened(cell)) {
      return Optional.of(ImportErrorType.DIGITS_LOST);
    }
    for (int at = 0; at < cell.length(); at++) {
      if (cell.charAt(at) >= 0xC2 && isGarbled(cell, at)) {
        return Optional.of(ImportErrorType.GARBLED_CHARACTERS);
      }
    }
    return Optional.empty();
  }

  /// `1,23457E+11`: what a spreadsheet shows of a long number.
  private static boolean isShortened(String cell) {
    int length = cell.length();
    if (length < 6 || cell.charAt(length - 3) != '+' || (cell.charAt(length - 4) | 0x20) != 'e') {
      return false;
    }
    if (!isDigit(cell.charAt(length - 1)) || !isDigit(cell.charAt(length - 2)) || !isDigit(cell.charAt(0))) {
      return false;
    }
    boolean mark = cell.charAt(1) == '.' || cell.charAt(1) == ',';
    for (int at = 2; at < length - 4; at++) {
      mark &= isDigit(cell.charAt(at));
    }
    return mark;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /// UTF-8 that was read as Windows-1252: `Ã©` for é, `â€™` for an apostrophe; or letters that are lost already.
  private static boolean isGarbled(String cell, int at) {
    return switch (cell.charAt(at)) {
      case REPLACEMENT -> true;
      case 'Ã', 'Â', 'Ä', 'Å', 'Î', 'Ï', 'Ð', 'Ñ' -> continues(cell, at + 1) && (cell.charAt(at) == 'Ã' || cell.charAt(at) == 'Â'
          || continues(cell, at + 3) || at + 2 < cell.length() && Character.isLowerCase(cell.charAt(at + 2)));
      case 'â' -> continues(cell, at + 1) && continues(cell, at + 2);
      default -> false;
    };
  }

  /// Whether the letter stands for one of the bytes 80 to BF, of which no word of a language consists.
  private static boolean continues(String cell, int at) {
    if (at >= cell.length()) {
      return false;
    }
    char letter = cell.charAt(at);
    return letter >= 0x80 && letter <= 0xBF || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(letter) >= 0;
  }

  /// Whether the cell says in words that there is no value.
  static boolean saysNoValue(String cell) {
    var word = cell.strip();
    return word.length() <= LONGEST_WORD && NO_VALUE.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether the cell is a day as spreadsheets count them, of the years 1954 to 2064.
  static boolean isDayNumber(String cell) {
    var text = cell.strip();
    return text.length() == 5 && text.chars().allMatch(letter -> isDigit((char) letter)) && Integer.parseInt(text) >= FIRST_DAY
        && Integer.parseInt(text) <= LAST_DAY;
  }
}
