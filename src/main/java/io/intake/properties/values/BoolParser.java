package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import java.util.Locale;

/// A single checkbox: true, yes or 1; false, no or 0.
class BoolParser implements ValueParser {

  private static final Parsed TRUE = Parsed.valid("true");
  private static final Parsed FALSE = Parsed.valid("false");

  @Override
  public Parsed parse(String cell) {
    return switch (Cells.strip(cell).toLowerCase(Locale.ROOT)) {
      case "" -> Parsed.BLANK;
      case "true", "yes", "1" -> TRUE;
      case "false", "no", "0" -> FALSE;
      default -> Parsed.invalid(ValueProblem.INVALID_ENUMERATION_OPTION);
    };
  }
}
