package io.intake.imports.mapping;

import io.intake.properties.DateOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What written dates say about the order of their parts. A part above 12 is no month, one above 31 is a year.
final class DateOrderEvidence {

  private static final String SEPARATORS = "/-. ";
  private static final int MONTH_IN_LETTERS = -1;

  private final Map<DateOrder, Long> readable = new EnumMap<>(DateOrder.class);
  private long telling;
  private long iso;
  private long withSlashes;
  private String first = "";
  private String proof = "";

  void look(String value) {
    var parts = new int[3];
    var separator = parts(value.substring(0, dayEnd(value)), parts);
    if (separator == 0) {
      return;
    }
    first = first.isEmpty() ? value : first;
    if (parts[0] > 31 && separator == '-') {
      // read right in every order
      iso++;
      return;
    }
    var orders = 0;
    for (var order : DateOrder.values()) {
      if (canRead(order, parts, separator)) {
        readable.merge(order, 1L, Long::sum);
        orders++;
      }
    }
    telling += orders > 0 ? 1 : 0;
    withSlashes += separator == '/' ? 1 : 0;
    proof = proof.isEmpty() && orders == 1 ? value : proof;
  }

  /// A year of two digits comes first only in what looks like ISO.
  private static boolean canRead(DateOrder order, int[] parts, char separator) {
    return switch (order) {
      case DAY_MONTH_YEAR -> isDay(parts[0]) && isMonth(parts[1]);
      case MONTH_DAY_YEAR -> isMonth(parts[0]) && isDay(parts[1]);
      case YEAR_MONTH_DAY -> isMonth(parts[1]) && isDay(parts[2]) && (parts[0] > 31 || (separator == '-' && parts[0] >= 0));
    };
  }

  private static boolean isDay(int part) {
    return part >= 1 && part <= 31;
  }

  private static boolean isMonth(int part) {
    return part == MONTH_IN_LETTERS || (part >= 1 && part <= 12);
  }

  /// Before the time of day.
  private static int dayEnd(String value) {
    var colon = value.indexOf(':');
    if (colon < 0) {
      return value.length();
    }
    var end = colon;
    while (end > 0 && Character.isDigit(value.charAt(end - 1))) {
      end--;
    }
    return end > 0 && (value.charAt(end - 1) == ' ' || value.charAt(end - 1) == 'T') ? end - 1 : 0;
  }

  /// Takes a day apart.
  ///
  /// @return what separates its parts; NUL if it is no day
  private static char parts(String day, int[] parts) {
    var part = 0;
    var begin = 0;
    var separator = '\0';
    for (var i = 0; i <= day.length(); i++) {
      if (i == day.length() || SEPARATORS.indexOf(day.charAt(i)) >= 0) {
        if (part == 3 || !read(day.substring(begin, i), parts, part++)) {
          return 0;
        }
        separator = separator == 0 && i < day.length() ? day.charAt(i) : separator;
        begin = i + 1;
      }
    }
    return part == 3 ? separator : 0;
  }

  private static boolean read(String text, int[] parts, int part) {
    if (text.length() >= 3 && text.chars().allMatch(Character::isLetter)) {
      parts[part] = MONTH_IN_LETTERS;
      return part < 2;
    }
    if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return false;
    }
    parts[part] = Integer.parseInt(text);
    return true;
  }

  /// Whether the values leave only one order.
  boolean decided() {
    return telling == 0 ? iso > 0 : readingAll().size() == 1;
  }

  private List<DateOrder> readingAll() {
    return readable.entrySet().stream().filter(entry -> entry.getValue() == telling).map(Map.Entry::getKey).toList();
  }

  /// The one that reads most values; of several the one that is usual with such separators.
  DateOrder order() {
    if (telling == 0) {
      return iso > 0 ? DateOrder.YEAR_MONTH_DAY : DateOrder.DAY_MONTH_YEAR;
    }
    var most = readable.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var best = readable.entrySet().stream().filter(entry -> entry.getValue() == most).map(Map.Entry::getKey).toList();
    var usual = withSlashes * 2 > telling ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR;
    return best.contains(usual) ? usual : best.getFirst();
  }

  /// One that proves the order if there is one.
  String example() {
    return proof.isEmpty() ? first : proof;
  }
}
