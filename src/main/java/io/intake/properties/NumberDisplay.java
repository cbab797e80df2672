package io.intake.properties;

/// How a number is shown. What is stored is the plain number.
public enum NumberDisplay {
  GROUPED,
  /// Without marks between thousands, as years and codes are.
  PLAIN,
  /// 0.12 is shown as 12 %.
  PERCENT,
  /// In the currency of the record, or that of the account where it names none.
  CURRENCY,
  /// Milliseconds, shown as hours, minutes and seconds.
  DURATION
}
