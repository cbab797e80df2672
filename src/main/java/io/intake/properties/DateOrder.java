package io.intake.properties;

/// The order of day, month and year in a written date.
public enum DateOrder {
  DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY
}
