package io.intake.properties.values.written;

import io.intake.properties.DateOrder;

/// Takes a moment that is written as one number: milliseconds since 1970, known by their 11 to 13 digits, in every order; seconds
/// since 1970 and days as spreadsheets count them where that is what the order says.
public class CountedMoment {

  private static final int FEWEST_OF_MILLISECONDS = 11;
  private static final int MOST_OF_MILLISECONDS = 13;
  private static final int DAY = 86_400;
  /// Day 0 of spreadsheets is 30 December 1899, which makes good for the 29 February 1900 that they believe in.
  private static final int SPREADSHEET_EPOCH = -25_569;
  private static final int LAST_WRONG_DAY = 60;
  private static final int LAST_DAY = 2_958_465;

  private final DateOrder order;
  private long second;
  private boolean local;

  public CountedMoment(DateOrder order) {
    this.order = order;
  }

  /// Since 1970.
  public long second() {
    return second;
  }

  /// Whether the second is that of a clock on the wall and not that of UTC.
  public boolean isLocal() {
    return local;
  }

  /// @return whether the text is such a number; only then the other methods tell of it
  public boolean read(String text) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    int end = start;
    while (end < text.length() && Cells.isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - start;
    local = false;
    if (end == text.length() && digits >= FEWEST_OF_MILLISECONDS && digits <= MOST_OF_MILLISECONDS) {
      second = Math.floorDiv(Long.parseLong(text), 1_000L);
      return true;
    }
    return switch (order) {
      case EXCEL_DAYS -> start == 0 && readDays(text, end);
      case UNIX_SECONDS -> end == text.length() && digits > 0 && digits < FEWEST_OF_MILLISECONDS && readSeconds(text);
      case DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY -> false;
    };
  }

  private boolean readSeconds(String text) {
    second = Long.parseLong(text);
    return true;
  }

  private boolean readDays(String text, int end) {
    int days = Cells.number(text, 0, end);
    if (days < 1 || days > LAST_DAY) {
      return false;
    }
    double rest = 0;
    if (end < text.length()) {
      int digits = text.length() - end - 1;
      rest = digits > 9 ? Cells.number(text, end + 1, end + 10) / 1e9 : Cells.number(text, end + 1, text.length()) / Math.pow(10, digits);
      if (text.charAt(end) != '.' && text.charAt(end) != ',' || rest < 0) {
        return false;
      }
    }
    long day = SPREADSHEET_EPOCH + days + (days < LAST_WRONG_DAY ? 1 : 0);
    second = day * DAY + Math.round(rest * DAY);
    local = true;
    return true;
  }
}
