package io.intake.properties.values.written;

import io.intake.properties.NumberNotation;

/// Takes a written number apart. One object reads cell after cell, so that reading makes no garbage.
///
/// Around the digits there may be one sign, before or behind, or parentheses, as accounts write what is negative; one currency; and one
/// percent sign, which stands for hundredths.
public class WrittenNumber {

  private static final int PERCENT = 2;
  private static final char ARABIC_DECIMAL = '\u066B';
  private static final char ARABIC_GROUPING = '\u066C';

  private final NumberNotation notation;
  private final StringBuilder whole = new StringBuilder();
  private final StringBuilder fraction = new StringBuilder();
  private boolean negative;
  private boolean signed;
  private boolean open;
  private boolean priced;
  private boolean percent;
  private int exponent;
  private String text = "";
  private int at;

  public WrittenNumber(NumberNotation notation) {
    this.notation = notation;
  }

  /// @param stripped a text without blank space at its ends
  /// @return whether it is a number; only then the other methods tell of it
  public boolean read(String stripped) {
    text = PlainText.of(stripped);
    at = 0;
    exponent = 0;
    negative = false;
    signed = false;
    open = false;
    priced = false;
    percent = false;
    whole.setLength(0);
    fraction.setLength(0);
    return readFront() && readWhole() && readFraction() && readExponent() && readBack();
  }

  /// Digits before the decimal point, without leading zeros.
  public int wholeDigits() {
    return whole.length();
  }

  /// Digits after the decimal point, without trailing zeros.
  public int decimals() {
    return fraction.length();
  }

  public int exponent() {
    return percent ? exponent - PERCENT : exponent;
  }

  public boolean isZero() {
    return whole.isEmpty() && fraction.isEmpty();
  }

  /// Sign, digits and decimal point as they are stored, the exponent left aside.
  public String plain() {
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

  private boolean readFront() {
    while (at < text.length() && !Cells.isDigit(text.charAt(at)) && !isDecimal(text.charAt(at))) {
      if (!readSign() && !readParenthesis() && !readCurrency()) {
        return false;
      }
      skipBlanks();
    }
    return at < text.length();
  }

  private boolean readSign() {
    char letter = text.charAt(at);
    if (signed || letter != '-' && letter != '+') {
      return false;
    }
    signed = true;
    negative = letter == '-';
    at++;
    return true;
  }

  private boolean readParenthesis() {
    if (signed || text.charAt(at) != '(') {
      return false;
    }
    signed = true;
    negative = true;
    open = true;
    at++;
    return true;
  }

  private boolean readCurrency() {
    int end = priced ? at : CurrencyNames.end(text, at);
    priced |= end > at;
    boolean found = end > at;
    at = end;
    return found;
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
      default -> letter == notation.grouping() || letter == ARABIC_GROUPING;
    };
  }

  private boolean isDecimal(char letter) {
    return letter == notation.decimal() || letter == ARABIC_DECIMAL;
  }

  private boolean readFraction() {
    boolean anyDigit = at > 0 && Cells.isDigit(text.charAt(at - 1));
    if (at < text.length() && isDecimal(text.charAt(at))) {
      at++;
      skipDashes(anyDigit);
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

  /// A price in whole units: `12,-`.
  private void skipDashes(boolean anyDigit) {
    while (anyDigit && at < text.length() && text.charAt(at) == '-') {
      signed = true;
      at++;
    }
  }

  private boolean readExponent() {
    if (at >= text.length() || (text.charAt(at) | 0x20) != 'e') {
      return true;
    }
    int start = at + 1;
    boolean down = start < text.length() && text.charAt(start) == '-';
    if (down || start < text.length() && text.charAt(start) == '+') {
      start++;
    }
    int end = start;
    while (end < text.length() && Cells.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      // it may be the E of EUR
      return true;
    }
    int size = Cells.number(text, start, end);
    exponent = down ? -size : size;
    at = end;
    return size >= 0;
  }

  private boolean readBack() {
    skipBlanks();
    while (at < text.length()) {
      if (!readPercent() && !readEndOfParenthesis() && !readSign() && !readCurrency()) {
        return false;
      }
      skipBlanks();
    }
    return !open;
  }

  private boolean readPercent() {
    if (percent || text.charAt(at) != '%') {
      return false;
    }
    percent = true;
    at++;
    return true;
  }

  private boolean readEndOfParenthesis() {
    if (!open || text.charAt(at) != ')') {
      return false;
    }
    open = false;
    at++;
    return true;
  }

  private void skipBlanks() {
    while (at < text.length() && Cells.isBlank(text.charAt(at))) {
      at++;
    }
  }
}
