package io.intake.properties.values.written;

/// Takes a written time of day apart: `14:30`, `2:30 PM`, `2:30 p.m.`, `14h30`, `14:30 Uhr`, `14:30:00.000Z`, `14:30+02:00`,
/// `14:30 UTC`.
public class WrittenTime {

  private static final int NO_OFFSET = Integer.MIN_VALUE;
  private static final String CLOCK = "uhr";

  private String text = "";
  private int at;
  private int hour;
  private int minute;
  private int second;
  private int offset;

  public int hour() {
    return hour;
  }

  public int minute() {
    return minute;
  }

  public int second() {
    return second;
  }

  /// Whether the text names its distance from UTC.
  public boolean hasOffset() {
    return offset != NO_OFFSET;
  }

  public int offsetSeconds() {
    return offset;
  }

  public boolean isMidnight() {
    return hour == 0 && minute == 0 && second == 0;
  }

  /// What a date-time without a time means.
  void setMidnight() {
    hour = 0;
    minute = 0;
    second = 0;
    offset = NO_OFFSET;
  }

  /// @return whether the text is a time from `start` to its end; only then the other methods tell of it
  boolean read(String cell, int start) {
    text = cell;
    at = start;
    setMidnight();
    if (!readClock()) {
      return false;
    }
    skipBlanks();
    if (!readHalfOfDay()) {
      return false;
    }
    skipBlanks();
    return readOffset() && at == text.length() && hour < 24 && minute < 60 && second < 60;
  }

  private boolean readClock() {
    hour = digits(2);
    if (hour >= 0 && skip('h')) {
      minute = at == text.length() ? 0 : digits(2);
      return minute >= 0;
    }
    if (hour < 0 || !skip(':')) {
      return false;
    }
    minute = digits(2);
    if (minute >= 0 && skip(':')) {
      second = digits(2);
      // fractions of a second are left out
      if (second >= 0 && (skip('.') || skip(','))) {
        return digits(9) >= 0;
      }
    }
    return minute >= 0 && second >= 0;
  }

  /// AM, p.m. or a. m. behind the clock; a German clock may be followed by its word instead.
  private boolean readHalfOfDay() {
    if (at == text.length()) {
      return true;
    }
    int half = text.charAt(at) | 0x20;
    if (half == 'u' && text.regionMatches(true, at, CLOCK, 0, CLOCK.length())) {
      at += CLOCK.length();
      return true;
    }
    if (half != 'a' && half != 'p') {
      return true;
    }
    at++;
    skip('.');
    skipBlanks();
    boolean twelveHours = hour >= 1 && hour <= 12 && (skip('m') || skip('M'));
    skip('.');
    hour = hour % 12 + (half == 'p' ? 12 : 0);
    return twelveHours;
  }

  private boolean readOffset() {
    if (at == text.length()) {
      return true;
    }
    if (skip('Z') || skip('z')) {
      offset = 0;
      return true;
    }
    if (text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
      offset = 0;
      at += 3;
      skipBlanks();
      return at == text.length() || readDistance();
    }
    return readDistance();
  }

  private boolean readDistance() {
    int sign = text.charAt(at) == '-' ? -1 : 1;
    if (!skip('+') && !skip('-')) {
      return false;
    }
    int hours = digits(2);
    skip(':');
    int minutes = at == text.length() ? 0 : digits(2);
    offset = sign * (hours * 3600 + minutes * 60);
    return hours >= 0 && hours <= 18 && minutes >= 0 && minutes < 60;
  }

  /// The number that the next digits write; -1 if there are none.
  private int digits(int most) {
    int start = at;
    while (at < text.length() && at - start < most && Cells.isDigit(text.charAt(at))) {
      at++;
    }
    return Cells.number(text, start, at);
  }

  private boolean skip(char letter) {
    boolean found = at < text.length() && text.charAt(at) == letter;
    if (found) {
      at++;
    }
    return found;
  }

  private void skipBlanks() {
    while (at < text.length() && Cells.isBlank(text.charAt(at))) {
      at++;
    }
  }
}
