package io.intake.properties;

/// Makes the parser that fits a property.
public interface ValueParsers {

  ValueParser of(Property property, ValueFormat format);
}
