package io.intake.crmobjects.rules;

import io.intake.crmobjects.ValueRefused;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyWork;
import io.intake.properties.RichText;
import io.intake.properties.ValueParsers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /// What people write by hand is nothing that Intake keeps itself, and of options one that there is; one that went may stay.
  ///
  /// @param before values as they were
  /// @param changes new values; empty ones clear
  public void checkByHand(ObjectTypeId objectType, Map<String, String> before, Map<String, String> changes) {
    changes.forEach((name, value) -> properties.find(objectType, name).ifPresent(property -> {
      refuseIf(property.readOnly(), name, ValueRefused.Reason.READ_ONLY);
      refuseIf(property.type() == PropertyType.ENUMERATION && !isAnOption(property, value, before.getOrDefault(name, "")), name,
          ValueRefused.Reason.UNKNOWN_OPTION);
    }));
  }

  private static boolean isAnOption(Property property, String value, String before) {
    var known = property.options().stream().map(PropertyOption::value).collect(Collectors.toSet());
    known.addAll(several(property, before));
    return known.containsAll(several(property, value));
  }

  private static List<String> several(Property property, String value) {
    return value.isEmpty() ? List.of() : property.fieldType().holdsManyOptions() ? List.of(value.split(";")) : List.of(value);
  }

  private static void refuseIf(boolean breach, String property, ValueRefused.Reason reason) {
    if (breach) {
      throw new ValueRefused(property, reason);
    }
  }

  /// The same values; those with formatting have nothing left that could do harm.
  Map<String, String> cleaned(ObjectTypeId objectType, Map<String, String> values) {
    var cleaned = new HashMap<>(values);
    cleaned.replaceAll((name, value) -> RichText.isFormatted(value)
        && properties.find(objectType, name).filter(Property::isRichText).isPresent() ? RichText.clean(value) : value);
    return cleaned;
  }

  private void refuseWhileChanging(ObjectTypeId objectType, String name) {
    if (properties.workOnValues(objectType, name).filter(PropertyWork.Kind.CHANGE_TYPE::equals).isPresent()) {
      throw new PropertyRefused(PropertyRefused.Reason.WORK_UNDER_WAY,
          properties.find(objectType, name).map(Property::label).orElse(name));
    }
  }
}
