package io.intake.properties.values;

import io.intake.properties.DateOrder;

/// A day with or without a time of day, as one text.
class WrittenMoment {

  private final WrittenDate date;
  private final WrittenTime time = new WrittenTime();

  WrittenMoment(DateOrder order) {
    this.date = new WrittenDate(order);
  }

  WrittenDate date() {
    return date;
  }

  WrittenTime time() {
    return time;
  }

  boolean read(String text) {
    int end = endOfDate(text);
    if (!date.read(text, end)) {
      return false;
    }
    if (end == text.length()) {
      time.setMidnight();
      return true;
    }
    int start = end + 1;
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

  static void appendDate(StringBuilder out, int year, int month, int day) {
    out.append(year);
    appendTwo(out, '-', month);
    appendTwo(out, '-', day);
  }

  static void appendTwo(StringBuilder out, char separator, int number) {
    out.append(separator).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
