package io.intake.properties.values;

import io.intake.properties.DateOrder;
import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import io.intake.properties.values.written.CountedMoment;
import io.intake.properties.values.written.WrittenMoment;
import java.time.LocalDate;

/// Days, kept as `2023-10-28`. A time of day behind it is accepted at midnight only, as spreadsheets write it: any other would be lost.
class DateParser implements ValueParser {

  private static final int DAY = 86_400;

  private final WrittenMoment written;
  private final CountedMoment counted;

  DateParser(DateOrder order) {
    this.written = new WrittenMoment(order);
    this.counted = new CountedMoment(order);
  }

  @Override
  public Parsed parse(String cell) {
    var text = Cells.strip(cell);
    if (text.isEmpty()) {
      return Parsed.BLANK;
    }
    if (counted.read(text)) {
      return counted(counted.second());
    }
    if (!written.read(text) || !written.time().isMidnight()) {
      return Parsed.invalid(ValueProblem.COULD_NOT_PARSE_DATE);
    }
    var date = written.date();
    return date.isInRange() ? stored(date.year(), date.month(), date.day()) : Parsed.invalid(ValueProblem.OUTSIDE_VALID_TIME_RANGE);
  }

  private static Parsed counted(long second) {
    if (Math.floorMod(second, DAY) != 0) {
      return Parsed.invalid(ValueProblem.COULD_NOT_PARSE_DATE);
    }
    var date = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
    return stored(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static Parsed stored(int year, int month, int day) {
    var stored = new StringBuilder(10);
    WrittenMoment.appendDate(stored, year, month, day);
    return Parsed.valid(stored.toString());
  }
}
