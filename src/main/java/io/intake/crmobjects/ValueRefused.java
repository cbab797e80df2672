package io.intake.crmobjects;

import io.intake.properties.ValueRule;

/// A value breaks a rule that an administrator made for its property.
public class ValueRefused extends RuntimeException {

  private final String property;
  private final transient ValueRule rule;

  /// @param property internal name
  public ValueRefused(String property, ValueRule rule) {
    super("A value of " + property + " breaks the rule " + rule.kind());
    this.property = property;
    this.rule = rule;
  }

  public String property() {
    return property;
  }

  public ValueRule rule() {
    return rule;
  }
}
