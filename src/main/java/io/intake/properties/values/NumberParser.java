package io.intake.properties.values;

import io.intake.properties.NumberNotation;
import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import io.intake.properties.values.written.WrittenNumber;
import java.math.BigDecimal;

/// Numbers as a notation writes them, kept as plain decimals. A currency is left out, a percent sign stands for hundredths: 12 % is
/// 0.12. A grouping that is not where the notation puts it is refused.
class NumberParser implements ValueParser {

  private static final int MOST_DIGITS = 30;
  private static final int MOST_DECIMALS = 100;
  /// Beyond that nobody means the number, and calculating with it would take long.
  private static final int MOST_WRITTEN = 1_000;
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(MOST_DIGITS);

  private final WrittenNumber written;

  NumberParser(NumberNotation notation) {
    this.written = new WrittenNumber(notation);
  }

  @Override
  public Parsed parse(String cell) {
    var text = Cells.strip(cell);
    if (text.isEmpty()) {
      return Parsed.BLANK;
    }
    if (!written.read(text)) {
      return Parsed.invalid(ValueProblem.COULD_NOT_PARSE_NUMBER);
    }
    if (written.exponent() == 0 && written.wholeDigits() <= MOST_DIGITS && written.decimals() <= MOST_DECIMALS) {
      return Parsed.valid(written.plain());
    }
    return large();
  }

  private Parsed large() {
    if (written.isZero()) {
      return Parsed.valid("0");
    }
    if (Math.abs(written.exponent()) > MOST_WRITTEN || written.wholeDigits() + written.decimals() > MOST_WRITTEN) {
      return Parsed.invalid(ValueProblem.INVALID_NUMBER_SIZE);
    }
    var number = new BigDecimal(written.plain()).scaleByPowerOfTen(written.exponent()).stripTrailingZeros();
    return number.abs().compareTo(LARGEST) > 0 || number.scale() > MOST_DECIMALS ? Parsed.invalid(ValueProblem.INVALID_NUMBER_SIZE)
        : Parsed.valid(number.toPlainString());
  }
}
