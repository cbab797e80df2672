package io.intake.properties.catalog;

import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.users.Authorities;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
  private volatile @Nullable Cached cached;

  CachedPropertyCatalog(PropertyFiles files, CustomProperties custom, OwnerOptions owners, GrownOptions grown) {
    this.groups = files.groups();
    this.builtIn = files.properties();
    this.custom = custom;
    this.owners = owners;
    this.grown = grown;
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
    return groups.stream().filter(group -> group.objectType().equals(objectType)).toList();
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
    var option = grown.add(property, label);
    cached = null;
    return option;
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
    var all = Stream.concat(builtIn.stream(), custom.list().stream()).toList();
    return new PropertySnapshot(groups, grown.fill(owners.fill(all)));
  }
}
