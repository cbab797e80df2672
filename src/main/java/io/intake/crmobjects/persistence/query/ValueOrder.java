package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.persistence.scan.Sql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a column is sorted by: texts by their beginning, options in their order.
final class ValueOrder {

  /// So much of a text decides where it stands.
  private static final int LETTERS = 60;
  /// More options than these are sorted by their text.
  private static final int MOST_OPTIONS = 200;
  /// Behind all texts, as characters beyond the first plane are for the order of the database.
  private static final String BEHIND_TEXTS = "\uD83D\uDE00".repeat(LETTERS);
  private static final String BEHIND_WORDS = "~";
  /// The largest whole number that the database compares exactly with what it reads.
  private static final BigDecimal BEHIND_NUMBERS = new BigDecimal(BigInteger.TEN.pow(28).subtract(BigInteger.ONE));
  /// No option has this value.
  private static final String NO_OPTION = "";

  private ValueOrder() {
  }

  /// NULL where there is no value.
  static Sql of(ValueColumn column) {
    var value = value(column);
    return switch (column.kind()) {
      case TEXT -> Sql.of(beginning(value));
      case NUMBER, DAY_TEXT, TIME_TEXT, TIME_COLUMN -> Sql.of(value);
      case OPTION, OPTIONS -> !hasOrder(column) ? Sql.of(value)
          : new Sql("CASE WHEN " + value + " IS NOT NULL THEN FIELD(" + value + marks(column.options().size()) + ") END",
              List.copyOf(column.options()));
    };
  }

  /// Records without a value stand behind all others in either direction. The column occurs once, so that the database works it out once.
  static Sql placed(ValueColumn column, boolean ascending) {
    var value = value(column);
    return switch (column.kind()) {
      case TEXT -> placed(beginning(value), BEHIND_TEXTS, ascending);
      case NUMBER -> placed(value, BEHIND_NUMBERS, ascending);
      case DAY_TEXT, TIME_TEXT -> placed(value, BEHIND_WORDS, ascending);
      case TIME_COLUMN -> Sql.of(value);
      case OPTION, OPTIONS -> hasOrder(column) ? inOrder(value, column.options(), ascending) : placed(value, BEHIND_WORDS, ascending);
    };
  }

  /// The smallest of all is NULL.
  private static Sql placed(String value, Object behind, boolean ascending) {
    return ascending ? Sql.of("COALESCE(" + value + ", ?)", behind) : Sql.of(value);
  }

  private static Sql inOrder(String value, List<String> options, boolean ascending) {
    var all = new ArrayList<Object>(options);
    all.add(NO_OPTION);
    var place = "FIELD(COALESCE(" + value + ", '" + NO_OPTION + "')" + marks(all.size()) + ")";
    // the last place becomes the first one: behind all others from the other end, those too that are no option any more
    return new Sql(ascending ? place : "((" + place + " + 1) % " + (all.size() + 1) + ")", List.copyOf(all));
  }

  private static String value(ValueColumn column) {
    return column.fast().map(index -> "r." + index).orElse(column.sql());
  }

  private static String beginning(String value) {
    return "CAST(LEFT(" + value + ", " + LETTERS + ") AS CHAR(" + LETTERS + ")) COLLATE utf8mb4_unicode_ci";
  }

  private static boolean hasOrder(ValueColumn column) {
    return !column.options().isEmpty() && column.options().size() <= MOST_OPTIONS;
  }

  private static String marks(int count) {
    return String.join("", Collections.nCopies(count, ", ?"));
  }
}
