package io.intake.properties.values.written;

/// Digits, signs and punctuation of other scripts as ASCII has them, so that numbers and dates need to know only one kind of each.
final class PlainText {

  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

  private PlainText() {
  }

  /// The same text if it has nothing but ASCII, as most have.
  static String of(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return rewritten(text);
      }
    }
    return text;
  }

  private static String rewritten(String text) {
    var plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < 0x80) {
        plain.append(letter);
      } else if (Character.isDigit(letter)) {
        plain.append((char) ('0' + Character.digit(letter, 10)));
      } else if (Character.getType(letter) != Character.FORMAT) {
        // marks of writing direction are of that type, and left out
        plain.append(punctuation(letter));
      }
    }
    return plain.toString();
  }

  private static char punctuation(char letter) {
    if (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST) {
      return (char) (letter - FULL_WIDTH_DISTANCE);
    }
    return switch (letter) {
      // hyphens, dashes and the real minus
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u2019' -> '\'';
      case '\u060C' -> ',';
      case '\u066A' -> '%';
      default -> letter;
    };
  }
}
