package io.intake.properties.values.written;

import io.intake.properties.DateOrder;
import java.time.YearMonth;

/// Takes a written day apart: three parts separated by the same `/`, `-` or `.`, in the chosen order. Year first with four digits
/// and hyphens is read in every order, since it can't be misread.
public class WrittenDate {

  /// Two-digit years from this one on are of the last century, those below of this one: 49 is 2049, 50 is 1950.
  private static final int FIRST_OF_LAST_CENTURY = 50;
  private static final int SHORTEST_MONTH = 28;

  private final DateOrder order;
  private int year;
  private int month;
  private int day;

  WrittenDate(DateOrder order) {
    this.order = order;
  }

  public int year() {
    return year;
  }

  public int month() {
    return month;
  }

  public int day() {
    return day;
  }

  /// Whether the year that was read has four digits, the first of them no zero.
  public boolean isInRange() {
    return year >= 1000 && year <= 9999;
  }

  /// @return whether the text is a day up to `end`; only then the other methods tell of it
  boolean read(String text, int end) {
    int first = separator(text, 1, end);
    if (first < 0) {
      return false;
    }
    int second = separator(text, first + 2, end);
    if (second < 0 || text.charAt(first) != text.charAt(second)) {
      return false;
    }
    return readParts(text, first, second, end) && isPossible();
  }

  private boolean readParts(String text, int first, int second, int end) {
    if (isIso(text, first, second, end)) {
      return readYearFirst(text, first, second, end);
    }
    return switch (order) {
      case YEAR_MONTH_DAY -> readYearFirst(text, first, second, end);
      case DAY_MONTH_YEAR, MONTH_DAY_YEAR -> readYearLast(text, first, second, end);
      case EXCEL_DAYS, UNIX_SECONDS -> false;
    };
  }

  private boolean isPossible() {
    return month >= 1 && month <= 12 && day >= 1
        && (day <= SHORTEST_MONTH || day <= YearMonth.of(isInRange() ? year : 2000, month).lengthOfMonth());
  }

  /// Takes a day that was read in another way.
  ///
  /// @return whether there is such a day
  boolean take(int givenYear, int givenMonth, int givenDay) {
    year = givenYear;
    month = givenMonth;
    day = givenDay;
    return year >= 0 && isPossible();
  }

  private static int separator(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      char letter = text.charAt(at);
      if (letter == '/' || letter == '-' || letter == '.') {
        return at;
      }
    }
    return -1;
  }

  private static boolean isIso(String text, int first, int second, int end) {
    return first == 4 && second == 7 && end == 10 && text.charAt(first) == '-' && Cells.number(text, 0, 4) >= 0;
  }

  private boolean readYearFirst(String text, int first, int second, int end) {
    return readYear(text, 0, first) && readMonth(text, first + 1, second) && readDay(text, second + 1, end);
  }

  private boolean readYearLast(String text, int first, int second, int end) {
    boolean dayAndMonth = order == DateOrder.DAY_MONTH_YEAR
        ? readDay(text, 0, first) && readMonth(text, first + 1, second)
        : readMonth(text, 0, first) && readDay(text, first + 1, second);
    return dayAndMonth && readYear(text, second + 1, end);
  }

  private boolean readYear(String text, int start, int end) {
    year = year(Cells.number(text, start, end), end - start);
    return year >= 0;
  }

  /// The year that a number of so many digits means; -1 if it means none.
  static int year(int written, int digits) {
    if (written < 0 || digits == 1 || digits == 3) {
      return -1;
    }
    return digits != 2 ? written : written < FIRST_OF_LAST_CENTURY ? written + 2000 : written + 1900;
  }

  private boolean readMonth(String text, int start, int end) {
    if (start < end && Cells.isDigit(text.charAt(start))) {
      month = end - start > 2 ? -1 : Cells.number(text, start, end);
    } else {
      month = MonthNames.find(text.substring(start, end));
    }
    return month >= 1 && month <= 12;
  }

  private boolean readDay(String text, int start, int end) {
    day = end - start > 2 ? -1 : Cells.number(text, start, end);
    return day >= 1;
  }
}
