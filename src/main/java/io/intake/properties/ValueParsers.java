package io.intake.properties;

import java.util.Optional;

/// Makes the parser that fits a property, and what finds out how the values for it are written.
public interface ValueParsers {

  ValueParser of(Property property, ValueFormat format);

  /// Which of the property's rules a stored value breaks; empty for no value, which keeps to every rule.
  Optional<ValueRule> brokenRule(Property property, String stored);

  /// For a property that holds days or moments.
  FormatEvidence<DateOrder> dates(Property property);

  /// For a property that holds numbers.
  FormatEvidence<NumberNotation> numbers();
}
