package io.intake.crmobjects.catalog;

import io.intake.crmobjects.DerivedValue;
import java.util.Map;
import java.util.function.Function;

/// Makes derived values of functions.
record Derived(String property, Function<Map<String, String>, String> function) implements DerivedValue {

  @Override
  public String of(Map<String, String> values) {
    return function.apply(values);
  }

  static DerivedValue constant(String property, String value) {
    return new Derived(property, values -> value);
  }

  static DerivedValue copy(String property, String from) {
    return new Derived(property, values -> values.getOrDefault(from, ""));
  }
}
