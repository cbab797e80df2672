package io.intake.properties.catalog;

import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PipelinesChanged;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyRefused;
import io.intake.users.Authorities;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// Keeps the definitions in memory for some seconds, so that asking costs nothing and what another node adds is soon seen.
@Component
class CachedPropertyCatalog implements PropertyCatalog {

  private static final long FRESH_NANOS = Duration.ofSeconds(3).toNanos();

  private record Cached(PropertySnapshot snapshot, long readAt) {
  }

  private final List<PropertyGroup> groups;
  private final List<Property> builtIn;
  private final CustomProperties custom;
  private final OwnerOptions owners;
  private final GrownOptions grown;
  private final PipelineOptions pipelines;
  private volatile @Nullable Cached cached;

  CachedPropertyCatalog(PropertyFiles files, CustomProperties custom, OwnerOptions owners, GrownOptions grown,
      PipelineOptions pipelines) {
    this.groups = files.groups();
    this.builtIn = files.properties();
    this.custom = custom;
    this.owners = owners;
    this.grown = grown;
    this.pipelines = pipelines;
  }

  @Override
  public List<Property> list(ObjectTypeId objectType) {
    return snapshot().list(objectType);
  }

  @Override
  public Optional<Property> find(ObjectTypeId objectType, String name) {
    return snapshot().find(objectType, name);
  }

  @Override
  public Property get(ObjectTypeId objectType, String name) {
    return find(objectType, name)
        .orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
  }

  @Override
  public List<PropertyGroup> groups(ObjectTypeId objectType) {
    return PropertyFiles.groupsOf(objectType, groups);
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public Property create(NewProperty definition) {
    var existing = read().list(definition.objectType());
    PropertyRules.check(definition, groups(definition.objectType()), existing);
    var property = NewDefinition.of(definition, existing);
    custom.add(property);
    cached = null;
    return property;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public PropertyOption addOption(ObjectTypeId objectType, String name, String label) {
    var property = read().find(objectType, name)
        .orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
    if (pipelines.covers(property)) {
      throw new PropertyRefused(PropertyRefused.Reason.OPTIONS_FIXED, property.label());
    }
    var option = grown.add(property, label);
    cached = null;
    return option;
  }

  @EventListener
  void on(PipelinesChanged event) {
    cached = null;
  }

  private PropertySnapshot snapshot() {
    var known = cached;
    if (known == null || System.nanoTime() - known.readAt() > FRESH_NANOS) {
      known = new Cached(read(), System.nanoTime());
      cached = known;
    }
    return known.snapshot();
  }

  private PropertySnapshot read() {
    var defined = custom.list();
    // An object type that people define has at least the property that names its records.
    var ofCustomTypes = defined.stream().map(Property::objectType).filter(ObjectTypeId::isCustom).distinct()
        .flatMap(type -> PropertyFiles.of(type, builtIn).stream());
    var all = Stream.of(builtIn.stream(), ofCustomTypes, defined.stream()).flatMap(Function.identity()).toList();
    return new PropertySnapshot(groups, pipelines.fill(grown.fill(owners.fill(all))));
  }
}
