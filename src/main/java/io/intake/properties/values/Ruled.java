package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.rules.RuleSet;

/// Asks the rules that an administrator made, of what could be read.
class Ruled implements ValueParser {

  private final ValueParser parser;
  private final RuleSet rules;

  Ruled(ValueParser parser, RuleSet rules) {
    this.parser = parser;
    this.rules = rules;
  }

  @Override
  public Parsed parse(String cell) {
    var parsed = parser.parse(cell);
    if (!(parsed instanceof Parsed.Valid(var stored, _))) {
      return parsed;
    }
    var broken = rules.broken(stored);
    return broken.isEmpty() ? parsed : new Parsed.Invalid(ValueProblem.INVALID_CUSTOM_PROPERTY_VALIDATION, broken);
  }
}
