package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import java.util.LinkedHashSet;

/// Several values in one cell, separated by semicolons, commas or line breaks; they are added to those that a record has. One that can't
/// be read spoils the cell, so that none is lost in silence.
class SeveralParser implements ValueParser {

  private final ValueParser one;

  SeveralParser(ValueParser one) {
    this.one = one;
  }

  @Override
  public Parsed parse(String cell) {
    var values = new LinkedHashSet<String>();
    for (var part : cell.split("[;,\\r\\n]")) {
      switch (one.parse(part)) {
        case Parsed.Valid valid -> values.add(valid.stored());
        case Parsed.Blank blank -> { }
        case Parsed.Invalid invalid -> {
          return invalid;
        }
      }
    }
    return values.isEmpty() ? Parsed.BLANK : new Parsed.Valid(String.join(";", values), true);
  }
}
