package io.intake.properties;

/// How a written number marks thousands and decimals.
public enum NumberNotation {
  /// 1,234.56
  COMMA_POINT(',', '.'),
  /// 1.234,56
  POINT_COMMA('.', ','),
  /// 1 234,56
  SPACE_COMMA(' ', ','),
  /// 1'234.56
  APOSTROPHE_POINT('\'', '.'),
  /// 12,34,567.89, as in India
  LAKH(',', '.');

  private final char grouping;
  private final char decimal;

  NumberNotation(char grouping, char decimal) {
    this.grouping = grouping;
    this.decimal = decimal;
  }

  public char grouping() {
    return grouping;
  }

  public char decimal() {
    return decimal;
  }
}
