package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueFormat;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/// Moments, kept in UTC and to the second as `2023-10-28T14:30:00Z`, so that they sort as texts. Milliseconds since 1970 are read
/// if they have 11 to 13 digits: fewer are seconds or a day without separators, more a moment without separators.
class DateTimeParser implements ValueParser {

  private static final int FEWEST_DIGITS = 11;
  private static final int MOST_DIGITS = 13;

  private final WrittenMoment written;
  private final ZoneRules zone;

  DateTimeParser(ValueFormat format) {
    this.written = new WrittenMoment(format.dateOrder());
    this.zone = format.zone().getRules();
  }

  @Override
  public Parsed parse(String cell) {
    var text = Cells.strip(cell);
    if (text.isEmpty()) {
      return Parsed.BLANK;
    }
    if (isMilliseconds(text)) {
      return stored(Math.floorDiv(Long.parseLong(text), 1_000L));
    }
    if (!written.read(text)) {
      return Parsed.invalid(ValueProblem.COULD_NOT_PARSE_DATE);
    }
    return written.date().isInRange() ? stored(epochSecond()) : Parsed.invalid(ValueProblem.OUTSIDE_VALID_TIME_RANGE);
  }

  private static boolean isMilliseconds(String text) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    int digits = text.length() - start;
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
      return false;
    }
    for (int at = start; at < text.length(); at++) {
      if (!Cells.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private long epochSecond() {
    var date = written.date();
    var time = written.time();
    var local = LocalDateTime.of(date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second());
    var offset = time.hasOffset() ? time.offsetSeconds() : zone.getOffset(local).getTotalSeconds();
    return local.toEpochSecond(ZoneOffset.UTC) - offset;
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
