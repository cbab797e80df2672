package io.intake.properties.values;

import io.intake.properties.DateOrder;
import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;

/// Days, kept as `2023-10-28`. A time of day behind it is accepted at midnight only, as spreadsheets write it: any other would be lost.
class DateParser implements ValueParser {

  private final WrittenMoment written;

  DateParser(DateOrder order) {
    this.written = new WrittenMoment(order);
  }

  @Override
  public Parsed parse(String cell) {
    var text = Cells.strip(cell);
    if (text.isEmpty()) {
      return Parsed.BLANK;
    }
    if (!written.read(text) || !written.time().isMidnight()) {
      return Parsed.invalid(ValueProblem.COULD_NOT_PARSE_DATE);
    }
    var date = written.date();
    if (!date.isInRange()) {
      return Parsed.invalid(ValueProblem.OUTSIDE_VALID_TIME_RANGE);
    }
    var stored = new StringBuilder(10);
    WrittenMoment.appendDate(stored, date.year(), date.month(), date.day());
    return Parsed.valid(stored.toString());
  }
}
