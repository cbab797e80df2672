package io.intake.crmobjects.rules;

import io.intake.crmobjects.ValueRefused;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyWork;
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
  /// @throws PropertyRefused if the type of a property is being changed: a value of the new type would be read as one of the old
  public void check(ObjectTypeId objectType, Map<String, String> values) {
    values.keySet().forEach(name -> refuseWhileChanging(objectType, name));
    values.forEach((name, value) -> properties.find(objectType, name).ifPresent(property ->
        parsers.brokenRule(property, value).ifPresent(rule -> {
          throw new ValueRefused(name, rule);
        })));
  }

  private void refuseWhileChanging(ObjectTypeId objectType, String name) {
    if (properties.workOnValues(objectType, name).filter(PropertyWork.Kind.CHANGE_TYPE::equals).isPresent()) {
      throw new PropertyRefused(PropertyRefused.Reason.WORK_UNDER_WAY,
          properties.find(objectType, name).map(Property::label).orElse(name));
    }
  }
}
