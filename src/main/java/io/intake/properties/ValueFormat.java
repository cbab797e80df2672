package io.intake.properties;

import java.time.ZoneId;

/// How the texts of a file are to be read.
///
/// @param zone of date-times that name none
public record ValueFormat(DateOrder dateOrder, NumberNotation numberNotation, ZoneId zone) {

  /// What Intake itself writes and what a person types on screen: year first, decimal point, UTC.
  public static final ValueFormat STANDARD =
      new ValueFormat(DateOrder.YEAR_MONTH_DAY, NumberNotation.COMMA_POINT, ZoneId.of("UTC"));
}
