package io.intake.properties;

/// Makes the parser that fits a property, and what finds out how the values for it are written.
public interface ValueParsers {

  ValueParser of(Property property, ValueFormat format);

  /// For a property that holds days or moments.
  FormatEvidence<DateOrder> dates(Property property);

  /// For a property that holds numbers.
  FormatEvidence<NumberNotation> numbers();
}
