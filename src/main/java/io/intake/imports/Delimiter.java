package io.intake.imports;

/// What stands between the parts of a text.
public enum Delimiter {
  COMMA, SEMICOLON, SLASH, PIPE, LINE_BREAK,
  /// A dash with spaces around it, so that compound words stay together.
  DASH,
  SPACE
}
