package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.RichText;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;

/// Texts with formatting: what could do harm goes, and what is left has the length of other texts.
class RichTextParser implements ValueParser {

  /// Programs write much around a text that goes.
  private static final int LONGEST_WRITTEN = 4 * 65_536;

  private final TextParser text = new TextParser(false);

  @Override
  public Parsed parse(String cell) {
    return cell.length() > LONGEST_WRITTEN ? Parsed.invalid(ValueProblem.COLUMN_TOO_LARGE) : text.parse(RichText.clean(Cells.strip(cell)));
  }
}
