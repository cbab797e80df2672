package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.persistence.scan.Sql;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One condition of a filter as SQL. A value that does not fit the property's type is held by no record.
final class Condition {

  private static final int MOST_DIGITS = 100;


  private final ValueColumn column;

  private Condition(ValueColumn column) {
    this.column = column;
  }

  static Sql of(PropertyFilter filter, ValueColumn column) {
    return new Condition(column).sql(filter);
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
      case TIME_TEXT, TIME_COLUMN -> between(value, value);
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
    return column.kind() == ValueColumn.Kind.TIME_TEXT || column.kind() == ValueColumn.Kind.TIME_COLUMN;
  }

  /// The first moment of a day; a number as it is.
  private Optional<Object> start(String value) {
    return isTime() ? day(value).map(LocalDate::toString) : number(value);
  }

  /// The first moment after a day; a number as it is.
  private Optional<Object> end(String value) {
    return isTime() ? day(value).map(day -> day.plusDays(1).toString()) : number(value);
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
