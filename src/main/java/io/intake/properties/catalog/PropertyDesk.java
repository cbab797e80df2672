package io.intake.properties.catalog;

import io.intake.properties.ArchivedProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyEdit;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyUses;
import io.intake.properties.ValueRule;
import io.intake.users.Authorities;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets administrators in, and nobody else.
@Component
@PreAuthorize(Authorities.MAY_ADMINISTER)
@Transactional
class PropertyDesk implements PropertyAdministration {

  private final CachedPropertyCatalog catalog;
  private final DefinitionChanges changes;
  private final OptionChanges options;
  private final GroupChanges groups;
  private final Retirement retirement;
  private final ObjectProvider<PropertyUses> uses;

  PropertyDesk(CachedPropertyCatalog catalog, DefinitionChanges changes, OptionChanges options, GroupChanges groups, Retirement retirement,
      ObjectProvider<PropertyUses> uses) {
    this.catalog = catalog;
    this.changes = changes;
    this.options = options;
    this.groups = groups;
    this.retirement = retirement;
    this.uses = uses;
  }

  @Override
  public List<ArchivedProperty> listArchived(ObjectTypeId objectType) {
    return retirement.list(objectType);
  }

  @Override
  public List<PropertyUsage> usages(ObjectTypeId objectType) {
    return uses.stream().flatMap(room -> room.list(objectType).stream()).toList();
  }

  @Override
  public boolean keepsOptions(Property property) {
    return property.type() == PropertyType.ENUMERATION && options.areKeptHere(property);
  }

  @Override
  public Property change(ObjectTypeId objectType, String name, PropertyEdit edit) {
    return seen(() -> changes.change(objectType, name, edit));
  }

  @Override
  public Property setRules(ObjectTypeId objectType, String name, List<ValueRule> rules) {
    return seen(() -> changes.setRules(objectType, name, rules));
  }

  @Override
  public Property setOptions(ObjectTypeId objectType, String name, List<PropertyOption> listed) {
    return seen(() -> options.set(objectType, name, listed));
  }

  @Override
  public Property removeOption(ObjectTypeId objectType, String name, String value) {
    return seen(() -> options.remove(objectType, name, value, usages(objectType)));
  }

  @Override
  public void archive(ObjectTypeId objectType, String name, List<PropertyUsage> told) {
    seen(() -> {
      retirement.archive(objectType, name, usages(objectType), told);
      return name;
    });
  }

  @Override
  public Property restore(ObjectTypeId objectType, String name) {
    return seen(() -> retirement.restore(objectType, name));
  }

  @Override
  public PropertyGroup createGroup(ObjectTypeId objectType, String label) {
    return seen(() -> groups.create(objectType, label));
  }

  @Override
  public void renameGroup(ObjectTypeId objectType, String name, String label) {
    seen(() -> groups.rename(objectType, name, label));
  }

  @Override
  public void orderGroups(ObjectTypeId objectType, List<String> names) {
    seen(() -> groups.order(objectType, names));
  }

  @Override
  public void deleteGroup(ObjectTypeId objectType, String name) {
    seen(() -> groups.delete(objectType, name));
  }

  private <T> T seen(Supplier<T> change) {
    try {
      return change.get();
    } finally {
      catalog.forget();
    }
  }
}
