package io.intake.crmobjects.rules;

import io.intake.crmobjects.ValueRefused;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.ValueParsers;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Keeps values out that break a rule of their property, whatever a screen let through.
@Component
public class ValueGuard {

  private final PropertyCatalog properties;
  private final ValueParsers parsers;

  ValueGuard(PropertyCatalog properties, ValueParsers parsers) {
    this.properties = properties;
    this.parsers = parsers;
  }

  /// @param values canonical texts by internal name; empty ones keep to every rule
  /// @throws ValueRefused for the first that breaks a rule
  public void check(ObjectTypeId objectType, Map<String, String> values) {
    values.forEach((name, value) -> properties.find(objectType, name).ifPresent(property ->
        parsers.brokenRule(property, value).ifPresent(rule -> {
          throw new ValueRefused(name, rule);
        })));
  }
}
