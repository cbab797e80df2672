package io.intake.properties.values.written;

import io.intake.properties.DateOrder;

/// Takes days apart that are written more freely than [WrittenDate] reads them: with the month as a word in whatever place, with
/// weekdays, with the signs of Chinese, Japanese and Korean, with blanks behind the dots. Slower, and asked only where the other gave
/// up.
class LooseDate {

  private static final int PARTS = 3;
  private static final int COMPACT = 8;

  private final DateOrder order;
  private final WrittenDate date;
  private final int[] numbers = new int[PARTS];
  private final int[] digits = new int[PARTS];
  private final int[] signed = new int[PARTS];
  private String text = "";
  private int at;
  private int found;
  private int month;
  private char separator;

  /// @param date gets what was read
  LooseDate(DateOrder order, WrittenDate date) {
    this.order = order;
    this.date = date;
  }

  /// @return where the time of day begins, the length of the text if it has none; -1 if it is no day
  int read(String plain) {
    text = plain;
    at = 0;
    found = 0;
    month = 0;
    separator = 0;
    signed[0] = 0;
    signed[1] = 0;
    signed[2] = 0;
    boolean readable = true;
    while (readable && at < text.length() && !isTime()) {
      readable = readPart();
    }
    return readable && assign() ? at : -1;
  }

  /// Digits with a colon or an h behind them.
  private boolean isTime() {
    int end = at;
    while (end < text.length() && Cells.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at && end - at <= 2 && end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == 'h');
  }

  private boolean readPart() {
    char letter = text.charAt(at);
    if (Cells.isDigit(letter)) {
      return readNumber();
    }
    if (Character.isLetter(letter)) {
      return readWord();
    }
    at++;
    return isBetween(letter);
  }

  private boolean readNumber() {
    int start = at;
    while (at < text.length() && Cells.isDigit(text.charAt(at))) {
      at++;
    }
    if (found == PARTS) {
      return false;
    }
    numbers[found] = Cells.number(text, start, at);
    digits[found] = at - start;
    found++;
    return true;
  }

  private boolean readWord() {
    if (readSign()) {
      return true;
    }
    int start = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    var word = text.substring(start, at);
    int named = MonthNames.find(word);
    if (named > 0 && month == 0) {
      month = named;
      return true;
    }
    return MonthNames.isWithoutMeaning(word);
  }

  private static boolean isOfWord(char letter) {
    return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /// What the number before is: year, month or day.
  private boolean readSign() {
    int part = switch (text.charAt(at)) {
      case '年', '년' -> 1;
      case '月', '월' -> 2;
      case '日', '号', '일' -> 3;
      default -> 0;
    };
    if (part == 0 || found == 0 || at == 0 || !Cells.isDigit(text.charAt(at - 1))) {
      return false;
    }
    signed[found - 1] = part;
    at++;
    return true;
  }

  /// Of several separators only one may be used, for others hint at something else than a date; behind words it does not matter.
  private boolean isBetween(char letter) {
    if (Cells.isBlank(letter) || letter == ',') {
      return true;
    }
    if (letter != '/' && letter != '-' && letter != '.' && letter != '\'') {
      return false;
    }
    boolean fits = separator == 0 || separator == letter || month > 0 || found == PARTS;
    separator = letter;
    return fits;
  }

  private boolean assign() {
    if (found == 1 && month == 0) {
      return digits[0] == COMPACT && order == DateOrder.YEAR_MONTH_DAY
          && date.take(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100);
    }
    if (found == PARTS && signed[0] + signed[1] + signed[2] > 0) {
      return signed[0] == 1 && signed[1] == 2 && signed[2] == 3 && take(0, numbers[1], 2);
    }
    if (month > 0) {
      return found == 2 && assignNamed();
    }
    return found == PARTS && switch (order) {
      case DAY_MONTH_YEAR -> digits[1] <= 2 && take(2, numbers[1], 0);
      case MONTH_DAY_YEAR -> digits[0] <= 2 && take(2, numbers[0], 1);
      case YEAR_MONTH_DAY -> digits[1] <= 2 && take(0, numbers[1], 2);
      case EXCEL_DAYS, UNIX_SECONDS -> false;
    };
  }

  /// With the month named, a year of four digits can't be mistaken; of two short numbers the order says which is the year.
  private boolean assignNamed() {
    boolean yearFirst = digits[0] == 4 || digits[1] != 4 && order == DateOrder.YEAR_MONTH_DAY;
    return yearFirst ? take(0, month, 1) : take(1, month, 0);
  }

  private boolean take(int yearPart, int readMonth, int dayPart) {
    return digits[dayPart] <= 2 && date.take(WrittenDate.year(numbers[yearPart], digits[yearPart]), readMonth, numbers[dayPart]);
  }
}
