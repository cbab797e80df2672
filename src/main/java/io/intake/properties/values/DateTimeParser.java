package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import io.intake.properties.values.written.CountedMoment;
import io.intake.properties.values.written.WrittenMoment;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/// Moments, kept in UTC and to the second as `2023-10-28T14:30:00Z`, so that they sort as texts.
class DateTimeParser implements ValueParser {

  private final WrittenMoment written;
  private final CountedMoment counted;
  private final ZoneRules zone;

  DateTimeParser(ValueFormat format) {
    this.written = new WrittenMoment(format.dateOrder());
    this.counted = new CountedMoment(format.dateOrder());
    this.zone = format.zone().getRules();
  }

  @Override
  public Parsed parse(String cell) {
    var text = Cells.strip(cell);
    if (text.isEmpty()) {
      return Parsed.BLANK;
    }
    if (counted.read(text)) {
      return stored(counted.isLocal() ? counted.second() - offset(LocalDateTime.ofEpochSecond(counted.second(), 0, ZoneOffset.UTC))
          : counted.second());
    }
    if (!written.read(text)) {
      return Parsed.invalid(ValueProblem.COULD_NOT_PARSE_DATE);
    }
    return written.date().isInRange() ? stored(epochSecond()) : Parsed.invalid(ValueProblem.OUTSIDE_VALID_TIME_RANGE);
  }

  private long epochSecond() {
    var date = written.date();
    var time = written.time();
    var local = LocalDateTime.of(date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second());
    return local.toEpochSecond(ZoneOffset.UTC) - (time.hasOffset() ? time.offsetSeconds() : offset(local));
  }

  private int offset(LocalDateTime local) {
    return zone.getOffset(local).getTotalSeconds();
  }

  private static Parsed stored(long epochSecond) {
    var moment = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC);
    if (moment.getYear() < 1000 || moment.getYear() > 9999) {
      return Parsed.invalid(ValueProblem.OUTSIDE_VALID_TIME_RANGE);
    }
    var stored = new StringBuilder(20);
    WrittenMoment.appendDate(stored, moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth());
    WrittenMoment.appendTwo(stored, 'T', moment.getHour());
    WrittenMoment.appendTwo(stored, ':', moment.getMinute());
    WrittenMoment.appendTwo(stored, ':', moment.getSecond());
    return Parsed.valid(stored.append('Z').toString());
  }
}
