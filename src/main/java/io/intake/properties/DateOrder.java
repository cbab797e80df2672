package io.intake.properties;

/// How dates are written: in which order day, month and year stand, or what a plain number counts. Whatever is chosen, ISO dates and
/// dates whose month is a word and whose year has four digits are read, since they can't be misread.
public enum DateOrder {
  DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY,
  /// Days as spreadsheets count them, 45227 for 28 October 2023: what is left of a date that lost its format.
  EXCEL_DAYS,
  /// Seconds since 1970, as servers count them. Milliseconds are read always.
  UNIX_SECONDS
}
