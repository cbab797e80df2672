package io.intake.properties.values;

import io.intake.properties.NumberNotation;

/// Takes a written number apart. One object reads cell after cell, so that reading makes no garbage.
class WrittenNumber {

  private final NumberNotation notation;
  private final StringBuilder whole = new StringBuilder();
  private final StringBuilder fraction = new StringBuilder();
  private boolean negative;
  private int exponent;
  private String text = "";
  private int at;

  WrittenNumber(NumberNotation notation) {
    this.notation = notation;
  }

  /// @param stripped a text without blank space at its ends
  /// @return whether it is a number; only then the other methods tell of it
  boolean read(String stripped) {
    text = stripped;
    at = 0;
    negative = false;
    exponent = 0;
    whole.setLength(0);
    fraction.setLength(0);
    return readFront() && readWhole() && readFraction() && readExponent() && readBack();
  }

  /// Digits before the decimal point, without leading zeros.
  int wholeDigits() {
    return whole.length();
  }

  /// Digits after the decimal point, without trailing zeros.
  int decimals() {
    return fraction.length();
  }

  int exponent() {
    return exponent;
  }

  boolean isZero() {
    return whole.isEmpty() && fraction.isEmpty();
  }

  /// Sign, digits and decimal point as they are stored, the exponent left aside.
  String plain() {
    var plain = new StringBuilder(whole.length() + fraction.length() + 3);
    if (negative && !isZero()) {
      plain.append('-');
    }
    plain.append(whole.isEmpty() ? "0" : whole);
    if (!fraction.isEmpty()) {
      plain.append('.').append(fraction);
    }
    return plain.toString();
  }

  /// A sign before or behind the currency, but not both.
  private boolean readFront() {
    boolean signed = readSign();
    if (at < text.length() && isCurrency(text.charAt(at))) {
      at++;
      skipBlanks();
      if (signed && isSign()) {
        return false;
      }
      readSign();
    }
    return at < text.length();
  }

  private boolean readSign() {
    boolean signed = isSign();
    if (signed) {
      negative = text.charAt(at) != '+';
      at++;
    }
    return signed;
  }

  private boolean isSign() {
    // the last one is the real minus of typographers
    return at < text.length() && "+-\u2212".indexOf(text.charAt(at)) >= 0;
  }

  private boolean readWhole() {
    int groups = 0;
    int digits = 0;
    boolean startsWithZero = at < text.length() && text.charAt(at) == '0';
    for (; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Cells.isDigit(letter)) {
        digits++;
        appendWhole(letter);
      } else if (isGrouping(letter) && at + 1 < text.length() && Cells.isDigit(text.charAt(at + 1))) {
        if (startsWithZero || !isGroup(digits, groups == 0)) {
          return false;
        }
        groups++;
        digits = 0;
      } else {
        break;
      }
    }
    return groups == 0 || digits == 3;
  }

  private void appendWhole(char digit) {
    if (digit != '0' || !whole.isEmpty()) {
      whole.append(digit);
    }
  }

  /// Whether so many digits may stand before a mark of grouping.
  private boolean isGroup(int digits, boolean first) {
    int size = notation == NumberNotation.LAKH ? 2 : 3;
    return first ? digits >= 1 && digits <= size : digits == size;
  }

  private boolean isGrouping(char letter) {
    return switch (notation.grouping()) {
      case ' ' -> Cells.isBlank(letter);
      case '\'' -> letter == '\'' || letter == '\u2019';
      default -> letter == notation.grouping();
    };
  }

  private boolean readFraction() {
    boolean anyDigit = at > 0 && Cells.isDigit(text.charAt(at - 1));
    if (at < text.length() && text.charAt(at) == notation.decimal()) {
      at++;
      for (; at < text.length() && Cells.isDigit(text.charAt(at)); at++) {
        fraction.append(text.charAt(at));
        anyDigit = true;
      }
      int end = fraction.length();
      while (end > 0 && fraction.charAt(end - 1) == '0') {
        end--;
      }
      fraction.setLength(end);
    }
    return anyDigit;
  }

  private boolean readExponent() {
    if (at >= text.length() || (text.charAt(at) | 0x20) != 'e') {
      return true;
    }
    at++;
    boolean down = at < text.length() && text.charAt(at) == '-';
    if (down || at < text.length() && text.charAt(at) == '+') {
      at++;
    }
    int start = at;
    while (at < text.length() && Cells.isDigit(text.charAt(at))) {
      at++;
    }
    int size = Cells.number(text, start, at);
    exponent = down ? -size : size;
    return size >= 0;
  }

  private boolean readBack() {
    if (at < text.length()) {
      skipBlanks();
      if (at < text.length() && isCurrency(text.charAt(at))) {
        at++;
      }
    }
    return at == text.length();
  }

  private void skipBlanks() {
    while (at < text.length() && Cells.isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isCurrency(char letter) {
    return Character.getType(letter) == Character.CURRENCY_SYMBOL;
  }
}
