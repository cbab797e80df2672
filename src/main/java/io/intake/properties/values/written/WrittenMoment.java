package io.intake.properties.values.written;

import io.intake.properties.DateOrder;

/// A day with or without a time of day, as one text.
public class WrittenMoment {

  private final WrittenDate date;
  private final LooseDate looseDate;
  private final WrittenTime time = new WrittenTime();

  public WrittenMoment(DateOrder order) {
    this.date = new WrittenDate(order);
    this.looseDate = new LooseDate(order, date);
  }

  public WrittenDate date() {
    return date;
  }

  public WrittenTime time() {
    return time;
  }

  /// @param stripped a text without blank space at its ends
  /// @return whether it is a moment; only then the other methods tell of it
  public boolean read(String stripped) {
    var text = PlainText.of(stripped);
    int end = endOfDate(text);
    if (date.read(text, end)) {
      return end == text.length() ? isMidnight() : readTime(text, end + 1);
    }
    int loose = looseDate.read(text);
    return loose >= 0 && (loose == text.length() ? isMidnight() : readTime(text, loose));
  }

  private boolean isMidnight() {
    time.setMidnight();
    return true;
  }

  private boolean readTime(String text, int from) {
    int start = from;
    while (start < text.length() && Cells.isBlank(text.charAt(start))) {
      start++;
    }
    return time.read(text, start);
  }

  /// A blank or a T between digits ends the day; months have a T as well.
  private static int endOfDate(String text) {
    for (int at = 1; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean isT = (letter | 0x20) == 't' && Cells.isDigit(text.charAt(at - 1));
      if (isT || Cells.isBlank(letter)) {
        return at;
      }
    }
    return text.length();
  }

  public static void appendDate(StringBuilder out, int year, int month, int day) {
    out.append(year);
    appendTwo(out, '-', month);
    appendTwo(out, '-', day);
  }

  public static void appendTwo(StringBuilder out, char separator, int number) {
    out.append(separator).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
