package io.intake.crmobjects;

import io.intake.properties.ValueRule;
import java.util.Optional;

/// A property can't have this value.
public class ValueRefused extends RuntimeException {

  public enum Reason {
    /// It breaks a rule that an administrator made for the property.
    RULE,
    /// The property is calculated or kept by Intake.
    READ_ONLY,
    /// It is none of the options of the property.
    UNKNOWN_OPTION,
    /// It names a record of another object type that is not there.
    UNKNOWN_RECORD
  }

  private final String property;
  private final Reason reason;
  private final transient Optional<ValueRule> rule;

  /// @param property internal name
  public ValueRefused(String property, ValueRule rule) {
    super("A value of " + property + " breaks the rule " + rule.kind());
    this.property = property;
    this.reason = Reason.RULE;
    this.rule = Optional.of(rule);
  }

  /// @param property internal name
  /// @param reason any but that of a rule
  public ValueRefused(String property, Reason reason) {
    super("A value of " + property + " is refused: " + reason);
    this.property = property;
    this.reason = reason;
    this.rule = Optional.empty();
  }

  public String property() {
    return property;
  }

  public Reason reason() {
    return reason;
  }

  /// The rule that it breaks, if it breaks one.
  public Optional<ValueRule> rule() {
    return rule;
  }
}
