package io.intake.properties;

import java.util.Optional;

/// What became of a text that was read as a property's value.
public sealed interface Parsed {

  /// Nothing but white space.
  record Blank() implements Parsed {
  }

  /// @param stored the canonical text kept in the record: a number as plain decimal, a date as `2023-10-28`, a date-time as
  ///     `2023-10-28T14:30:00Z`, a checkbox as `true` or `false`, options as internal values joined by `;`
  /// @param appends the options are to be added to those the record holds already (the cell began with `;`)
  record Valid(String stored, boolean appends) implements Parsed {
  }

  /// @param broken the rule that the value breaks; empty unless an administrator made one
  record Invalid(ValueProblem problem, Optional<ValueRule> broken) implements Parsed {
  }

  Blank BLANK = new Blank();

  static Parsed valid(String stored) {
    return new Valid(stored, false);
  }

  static Parsed invalid(ValueProblem problem) {
    return new Invalid(problem, Optional.empty());
  }
}
