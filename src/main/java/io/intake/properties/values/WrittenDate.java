package io.intake.properties.values;

import io.intake.properties.DateOrder;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Takes a written day apart: three parts separated by the same `/`, `-` or `.`, in the chosen order. Year first with four digits
/// and hyphens is read in every order, since it can't be misread.
class WrittenDate {

  /// Two-digit years from this one on are of the last century, those below of this one: 49 is 2049, 50 is 1950.
  private static final int FIRST_OF_LAST_CENTURY = 50;
  private static final Map<String, Integer> MONTHS = months();

  private final DateOrder order;
  private int year;
  private int month;
  private int day;

  WrittenDate(DateOrder order) {
    this.order = order;
  }

  int year() {
    return year;
  }

  int month() {
    return month;
  }

  int day() {
    return day;
  }

  /// Whether the year that was read has four digits, the first of them no zero.
  boolean isInRange() {
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
    var read = order == DateOrder.YEAR_MONTH_DAY || isIso(text, first, second, end) ? readYearFirst(text, first, second, end)
        : readYearLast(text, first, second, end);
    return read && month >= 1 && day >= 1 && day <= YearMonth.of(isInRange() ? year : 2000, month).lengthOfMonth();
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
    int written = Cells.number(text, start, end);
    int digits = end - start;
    if (written < 0 || digits == 1 || digits == 3) {
      return false;
    }
    if (digits == 2) {
      written += written < FIRST_OF_LAST_CENTURY ? 2000 : 1900;
    }
    year = written;
    return true;
  }

  private boolean readMonth(String text, int start, int end) {
    if (start < end && Cells.isDigit(text.charAt(start))) {
      month = end - start > 2 ? -1 : Cells.number(text, start, end);
    } else {
      month = MONTHS.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), -1);
    }
    return month >= 1 && month <= 12;
  }

  private boolean readDay(String text, int start, int end) {
    day = end - start > 2 ? -1 : Cells.number(text, start, end);
    return day >= 1;
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (var month : Month.values()) {
      var name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    return months;
  }
}
