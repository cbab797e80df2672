package io.intake.imports;

import io.intake.properties.DateOrder;
import io.intake.properties.FormatFinding;
import io.intake.properties.NumberNotation;

/// How the values of one column seem to be written.
public sealed interface ColumnFormat {

  /// 0 for the first of the file.
  int column();

  FormatFinding<?> finding();

  /// A column of days, or of moments if it goes to a property that has a time of day.
  record Dates(int column, boolean withTime, FormatFinding<DateOrder> finding) implements ColumnFormat {
  }

  record Numbers(int column, FormatFinding<NumberNotation> finding) implements ColumnFormat {
  }
}
