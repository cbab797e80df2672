package io.intake.properties.values;

import io.intake.properties.DateOrder;
import io.intake.properties.FormatCertainty;
import io.intake.properties.FormatEvidence;
import io.intake.properties.FormatFinding;
import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.values.written.Cells;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How the dates of a column are written. Plain numbers are days or seconds only if the column holds nothing else: a number among
/// dates may be anything.
class DateEvidence implements FormatEvidence<DateOrder> {

  private static final List<DateOrder> ORDERS = List.of(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR, DateOrder.YEAR_MONTH_DAY);
  private static final int DAY_DIGITS = 5;
  /// From 1954 to 2064.
  private static final int FIRST_DAY = 20_000;
  private static final int LAST_DAY = 60_000;
  /// From 1973 to 2096.
  private static final long FIRST_SECOND = 100_000_000L;
  private static final long LAST_SECOND = 4_000_000_000L;

  private final ReadingEvidence<DateOrder> written;
  private final Function<DateOrder, ValueParser> parser;
  private long values;
  private long days;
  private long seconds;
  private String example = "";

  DateEvidence(Function<DateOrder, ValueParser> parser) {
    this.parser = parser;
    this.written = new ReadingEvidence<>(ORDERS, parser, DateEvidence::usual);
  }

  /// With slashes the month usually comes first, as Americans write.
  private static DateOrder usual(List<DateOrder> possible, String value) {
    var usual = startsWithYear(value) ? DateOrder.YEAR_MONTH_DAY
        : value.indexOf('/') > 0 ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR;
    return possible.contains(usual) ? usual : possible.getFirst();
  }

  private static boolean startsWithYear(String value) {
    return value.length() > 4 && Cells.number(value, 0, 4) >= 0 && !Cells.isDigit(value.charAt(4));
  }

  @Override
  public void look(String cell) {
    var text = Cells.strip(cell);
    if (text.isEmpty()) {
      return;
    }
    values++;
    if (isDays(text)) {
      days++;
    } else if (isSeconds(text)) {
      seconds++;
    } else {
      written.look(text);
      return;
    }
    example = example.isEmpty() ? text : example;
  }

  private static boolean isDays(String text) {
    if (text.length() < DAY_DIGITS || text.length() > DAY_DIGITS && text.charAt(DAY_DIGITS) != '.' && text.charAt(DAY_DIGITS) != ',') {
      return false;
    }
    int day = Cells.number(text, 0, DAY_DIGITS);
    return day >= FIRST_DAY && day <= LAST_DAY && (text.length() == DAY_DIGITS || areDigits(text, DAY_DIGITS + 1));
  }

  private static boolean isSeconds(String text) {
    if (text.length() < 9 || text.length() > 10 || !areDigits(text, 0)) {
      return false;
    }
    long second = Long.parseLong(text);
    return second >= FIRST_SECOND && second <= LAST_SECOND;
  }

  private static boolean areDigits(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (!Cells.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return from < text.length();
  }

  @Override
  public FormatFinding<DateOrder> finding() {
    if (values > 0 && days == values) {
      return counted(DateOrder.EXCEL_DAYS);
    }
    return values > 0 && seconds == values ? counted(DateOrder.UNIX_SECONDS) : written.finding();
  }

  private FormatFinding<DateOrder> counted(DateOrder order) {
    Map<DateOrder, String> readings = parser.apply(order).parse(example) instanceof Parsed.Valid(var stored, _) ? Map.of(order, stored)
        : Map.of();
    return new FormatFinding<>(order, FormatCertainty.PROVED, example, readings, "", 0);
  }
}
