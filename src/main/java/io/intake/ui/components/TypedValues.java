package io.intake.ui.components;

import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import io.intake.properties.ValueFormat;
import java.text.DecimalFormatSymbols;

/// How people write numbers and dates when they type them on a screen: as their language does.
public final class TypedValues {

  private TypedValues() {
  }

  public static ValueFormat format() {
    return new ValueFormat(DateOrder.YEAR_MONTH_DAY, notation(), Moments.zone());
  }

  /// A stored number as people edit it: with their decimal mark, without marks between thousands.
  static String editable(String stored) {
    return stored.replace('.', notation().decimal());
  }

  private static NumberNotation notation() {
    var symbols = DecimalFormatSymbols.getInstance(Texts.locale());
    if (symbols.getDecimalSeparator() == '.') {
      return NumberNotation.COMMA_POINT;
    }
    return symbols.getGroupingSeparator() == '.' ? NumberNotation.POINT_COMMA : NumberNotation.SPACE_COMMA;
  }
}
