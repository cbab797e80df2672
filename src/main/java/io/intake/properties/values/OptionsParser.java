package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Several options of an enumeration, separated by semicolons; a leading semicolon adds them to those the record has. One
/// wrong name makes the whole cell wrong. They are kept in display order, so that the same choice is always the same text.
class OptionsParser implements ValueParser {

  private final OptionParser single;
  private final Map<String, Integer> order;

  OptionsParser(List<PropertyOption> options) {
    this.single = new OptionParser(options);
    this.order = Choices.order(options);
  }

  OptionsParser(Property property) {
    this.single = new OptionParser(property);
    this.order = Choices.order(property.options());
  }

  @Override
  public Parsed parse(String cell) {
    var text = Cells.strip(cell);
    var chosen = new TreeSet<String>(Comparator.comparing(value -> order.getOrDefault(value, Integer.MAX_VALUE)));
    for (int start = 0; start < text.length();) {
      int separator = text.indexOf(';', start);
      int end = separator < 0 ? text.length() : separator;
      switch (single.parse(text.substring(start, end))) {
        case Parsed.Invalid invalid -> {
          return invalid;
        }
        case Parsed.Valid valid -> chosen.add(valid.stored());
        case Parsed.Blank _ -> { }
      }
      start = end + 1;
    }
    return chosen.isEmpty() ? Parsed.BLANK : new Parsed.Valid(String.join(";", chosen), text.charAt(0) == ';');
  }
}
