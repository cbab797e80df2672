package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.values.written.Cells;
import java.util.LinkedHashSet;

/// Several users, separated by semicolons; a leading semicolon adds them to those the record has. One that is nobody makes the whole
/// cell wrong.
class OwnersParser implements ValueParser {

  private final OwnerParser one;

  OwnersParser(OwnerParser one) {
    this.one = one;
  }

  @Override
  public Parsed parse(String cell) {
    var ids = new LinkedHashSet<String>();
    for (var name : cell.split(";")) {
      switch (one.parse(name)) {
        case Parsed.Valid valid -> ids.add(valid.stored());
        case Parsed.Blank _ -> { }
        case Parsed.Invalid invalid -> {
          return invalid;
        }
      }
    }
    return ids.isEmpty() ? Parsed.BLANK : new Parsed.Valid(String.join(";", ids), Cells.strip(cell).startsWith(";"));
  }
}
