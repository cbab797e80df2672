package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.persistence.scan.Sql;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One condition of a filter as SQL. A value that does not fit the property's type is held by no record.
///
/// Moments are compared with the moments at which days begin, worked out beforehand, so that an index finds them.
///
/// @see "docs/decisions/0028-whose-day-it-is.md"
final class Condition {

  private static final int MOST_DIGITS = 100;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final ValueColumn column;
  private final ZoneId zone;

  private Condition(ValueColumn column, ZoneId zone) {
    this.column = column;
    this.zone = zone;
  }

  /// @param zone that says on which day a moment is
  static Sql of(PropertyFilter filter, ValueColumn column, ZoneId zone) {
    return new Condition(column, zone).sql(filter);
  }

  private Sql sql(PropertyFilter filter) {
    var values = filter.values();
    return switch (filter.operator()) {
      case IS -> first(values, this::is);
      case IS_NOT -> first(values, value -> is(value).around("(" + column.sql() + " IS NULL OR NOT ", ")"));
      case ONE_OF -> values.isEmpty() ? Sql.NEVER : Sql.join("OR", values.stream().map(this::is).toList());
      case CONTAINS -> first(values, this::contains);
      case BEFORE, LESS_THAN -> first(values, value -> compare("<", start(value)));
      case AFTER, GREATER_THAN -> first(values, value -> compare(isTime() ? ">=" : ">", end(value)));
      case BETWEEN -> values.size() < 2 ? Sql.NEVER : between(values.get(0), values.get(1));
      case IS_EMPTY -> Sql.of(column.sql() + " IS NULL");
      case IS_NOT_EMPTY -> Sql.of(column.sql() + " IS NOT NULL");
    };
  }

  private static Sql first(List<String> values, Function<String, Sql> sql) {
    return values.isEmpty() ? Sql.NEVER : sql.apply(values.getFirst());
  }

  private Sql is(String value) {
    return switch (column.kind()) {
      case TEXT -> indexed(value, Sql.of("(" + column.collated() + " = ?)", value));
      case NUMBER -> compare("=", number(value));
      case DAY_TEXT, TIME_TEXT, TIME_COLUMN -> between(value, value);
      case OPTION -> indexed(value, Sql.of("(" + column.sql() + " = ?)", value));
      case OPTIONS -> Sql.of("(LOCATE(?, CONCAT(';', " + column.sql() + ", ';')) > 0)", ";" + value + ";");
    };
  }

  /// By the index alone, if there is one, so that no document is read; it holds only the beginning of a text.
  private Sql indexed(String value, Sql exact) {
    return column.fast().filter(index -> value.codePointCount(0, value.length()) < FastColumns.LONGEST)
        .map(index -> Sql.of("(r." + index + " = ?)", value)).orElse(exact);
  }

  private Sql contains(String value) {
    var pattern = "%" + value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return Sql.of("(" + column.collated() + " LIKE ?)", pattern);
  }

  private Sql between(String from, String to) {
    return Sql.join("AND", List.of(compare(">=", start(from)), compare(isTime() ? "<" : "<=", end(to))));
  }

  private Sql compare(String operator, Optional<Object> limit) {
    return limit.map(value -> column.fast().map(index -> compare(index, operator, value)).orElseGet(() -> exactly(operator, value)))
        .orElse(Sql.NEVER);
  }

  /// An index holds times as they are, and numbers rounded.
  private Sql compare(String index, String operator, Object value) {
    return isTime() ? Sql.of("(r." + index + " " + operator + " ?)", value) : Sql.join("AND", List.of(
        Sql.of("(r." + index + " " + (operator.endsWith("=") ? operator : operator + "=") + " ?)", value), exactly(operator, value)));
  }

  private Sql exactly(String operator, Object value) {
    return Sql.of("(" + column.sql() + " " + operator + " ?)", value);
  }

  private boolean isTime() {
    return switch (column.kind()) {
      case DAY_TEXT, TIME_TEXT, TIME_COLUMN -> true;
      case TEXT, NUMBER, OPTION, OPTIONS -> false;
    };
  }

  /// The beginning of a day; a number as it is.
  private Optional<Object> start(String value) {
    return isTime() ? day(value).map(this::beginning) : number(value);
  }

  /// The beginning of the day after; a number as it is. Texts know no day after the last one.
  private Optional<Object> end(String value) {
    return isTime() ? day(value).map(day -> beginning(day.isBefore(LAST_DAY) ? day.plusDays(1) : day)) : number(value);
  }

  /// Without the letter for UTC, as columns know none, and a text without it stands before the moment with it.
  private Object beginning(LocalDate day) {
    return column.kind() == ValueColumn.Kind.DAY_TEXT ? day.toString()
        : MOMENT.format(day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC));
  }

  private static Optional<Object> number(String value) {
    try {
      var number = new BigDecimal(value.strip());
      // The driver writes numbers out: 1E999999999 would be a gigabyte of zeros.
      return Math.max(number.precision(), Math.abs((long) number.scale())) > MOST_DIGITS ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
