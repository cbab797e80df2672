package io.intake.properties.catalog;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyOption;
import io.intake.properties.works.WorkDefinitions;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes definitions for what is done in the background; who asked for it was checked then.
@Component
@Transactional
class BackgroundChanges implements WorkDefinitions {

  private final Definitions definitions;
  private final CustomProperties custom;
  private final Adjustments adjustments;
  private final CachedPropertyCatalog catalog;

  BackgroundChanges(Definitions definitions, CustomProperties custom, Adjustments adjustments, CachedPropertyCatalog catalog) {
    this.definitions = definitions;
    this.custom = custom;
    this.adjustments = adjustments;
    this.catalog = catalog;
  }

  @Override
  public Property get(ObjectTypeId objectType, String name) {
    return DefinitionChanges.get(definitions.read(), objectType, name);
  }

  @Override
  public Property getAny(ObjectTypeId objectType, String name) {
    return definitions.read().everything(objectType).stream().filter(property -> property.name().equals(name)).findFirst()
        .orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
  }

  @Override
  public void setFast(Property property, boolean fast) {
    adjustments.keepFast(Adjustments.Key.of(property), fast);
    catalog.forget();
  }

  @Override
  public void forget() {
    catalog.forget();
  }

  @Override
  public void removeOption(Property property, String value) {
    var left = new ArrayList<PropertyOption>();
    property.options().stream().filter(option -> !option.value().equals(value))
        .forEach(option -> left.add(new PropertyOption(option.value(), option.label(), left.size(), option.hidden())));
    adjustments.list(Adjustments.Key.of(property), left, property.options().stream().map(PropertyOption::value).toList());
    catalog.forget();
  }

  @Override
  public void setKind(Property property, PropertyKind kind) {
    if (kind.hasOptions() && !property.options().isEmpty()) {
      adjustments.list(Adjustments.Key.of(property), property.options(), property.options().stream().map(PropertyOption::value).toList());
    }
    custom.change(property.withType(kind.type(), kind.fieldType(), kind.textKind()));
    adjustments.keepRules(Adjustments.Key.of(property),
        property.rules().stream().filter(rule -> rule.kind().fits(kind.type())).toList());
    catalog.forget();
  }
}
