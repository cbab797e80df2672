package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;

/// Texts without rules of their own, also web addresses and phone numbers: kept as given.
class TextParser implements ValueParser {

  private static final int LONGEST = 65_536;
  /// What the key of a record can hold.
  private static final int LONGEST_UNIQUE = 512;

  private final int longest;

  TextParser(boolean unique) {
    this.longest = unique ? LONGEST_UNIQUE : LONGEST;
  }

  @Override
  public Parsed parse(String cell) {
    var text = Cells.strip(cell);
    if (text.isEmpty()) {
      return Parsed.BLANK;
    }
    // characters outside the basic plane take two chars but count once
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      return Parsed.invalid(ValueProblem.COLUMN_TOO_LARGE);
    }
    return Parsed.valid(text);
  }
}
