package io.intake.imports.file.csv;

import io.intake.imports.FileFormat;

/// How the rows of a text file are cut into cells.
///
/// @param quote around cells; NUL for none
/// @param escape makes the next character an ordinary one; NUL where quotes are doubled
record Dialect(char delimiter, char quote, char escape) {

  static final char NONE = '\0';
  /// Stands for a delimiter beyond ASCII, which is more than a byte.
  private static final char STAND_IN = '\u001f';

  static Dialect of(FileFormat format) {
    return new Dialect(format.delimiter(), format.quote(), format.escape());
  }

  boolean isPlain() {
    return delimiter < 0x80;
  }

  /// With a delimiter of one byte, for a text that went through [#plain(String)].
  Dialect plain() {
    return isPlain() ? this : new Dialect(STAND_IN, quote, escape);
  }

  String plain(String text) {
    return isPlain() ? text : text.replace(delimiter, STAND_IN);
  }
}
