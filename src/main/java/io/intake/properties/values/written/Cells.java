package io.intake.properties.values.written;

/// Small tasks with the text of a cell that every parser needs.
public final class Cells {

  private Cells() {
  }

  /// The text without blank space at its ends; non-breaking spaces and a byte order mark count as blank.
  public static String strip(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isBlank(cell.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(start, end);
  }

  public static boolean isBlank(char letter) {
    if (letter < 0x80) {
      return letter <= ' ';
    }
    return Character.isSpaceChar(letter) || letter == '\u0085' || letter == '\uFEFF';
  }

  public static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /// What the digits from `start` to `end` say; -1 if there are none or anything else is among them, or more than nine.
  public static int number(String text, int start, int end) {
    if (end <= start || end - start > 9) {
      return -1;
    }
    int number = 0;
    for (int at = start; at < end; at++) {
      if (!isDigit(text.charAt(at))) {
        return -1;
      }
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }
}
