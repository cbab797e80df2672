package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import java.util.List;

/// One option of an enumeration, by its label or its internal value. A cell that fits two options is refused, not guessed.
class OptionParser implements ValueParser {

  private final Choices choices;

  OptionParser(List<PropertyOption> options) {
    this.choices = Choices.of(options);
  }

  OptionParser(Property property) {
    this.choices = Choices.of(property);
  }

  @Override
  public Parsed parse(String cell) {
    var name = Cells.strip(cell);
    if (name.isEmpty()) {
      return Parsed.BLANK;
    }
    var values = choices.find(name);
    return switch (values.size()) {
      case 0 -> Parsed.invalid(ValueProblem.INVALID_ENUMERATION_OPTION);
      case 1 -> Parsed.valid(values.iterator().next());
      default -> Parsed.invalid(ValueProblem.AMBIGUOUS_ENUMERATION_OPTION);
    };
  }
}
