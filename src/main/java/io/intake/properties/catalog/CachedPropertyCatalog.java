package io.intake.properties.catalog;

import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PipelinesChanged;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyWork;
import io.intake.properties.caching.Forgetting;
import io.intake.properties.told.DefinitionLog;
import io.intake.users.Authorities;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the definitions in memory for some seconds, so that asking costs nothing and what another node adds is soon seen.
@Component
class CachedPropertyCatalog implements PropertyCatalog {

  private static final long FRESH_NANOS = Duration.ofSeconds(3).toNanos();

  private record Cached(Definitions.All all, long readAt) {
  }

  private final Definitions definitions;
  private final CustomProperties custom;
  private final Adjustments adjustments;
  private final GrownOptions grown;
  private final PipelineOptions pipelines;
  private final DefinitionLog log;
  private volatile @Nullable Cached cached;

  CachedPropertyCatalog(Definitions definitions, CustomProperties custom, Adjustments adjustments, GrownOptions grown,
      PipelineOptions pipelines, DefinitionLog log) {
    this.definitions = definitions;
    this.custom = custom;
    this.adjustments = adjustments;
    this.grown = grown;
    this.pipelines = pipelines;
    this.log = log;
  }

  @Override
  public List<Property> list(ObjectTypeId objectType) {
    return known().active().list(objectType);
  }

  @Override
  public Optional<Property> find(ObjectTypeId objectType, String name) {
    return known().active().find(objectType, name);
  }

  @Override
  public Optional<Property> findArchived(ObjectTypeId objectType, String name) {
    return known().archived().keySet().stream()
        .filter(property -> property.objectType().equals(objectType) && property.name().equals(name)).findFirst();
  }

  @Override
  public List<Property> listUnique(ObjectTypeId objectType) {
    return known().everything(objectType).stream().filter(Property::unique).toList();
  }

  @Override
  public Property get(ObjectTypeId objectType, String name) {
    return find(objectType, name)
        .orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
  }

  @Override
  public List<PropertyGroup> groups(ObjectTypeId objectType) {
    return known().groupsOf(objectType);
  }

  @Override
  public Optional<PropertyWork.Kind> workOnValues(ObjectTypeId objectType, String name) {
    return Optional.ofNullable(known().worked().get(new Adjustments.Key(objectType, name)));
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public Property create(NewProperty definition) {
    var type = definition.objectType();
    var all = definitions.read();
    PropertyRules.check(definition, all.groupsOf(type), all.active().list(type));
    var property = NewDefinition.of(definition, all.everything(type));
    custom.add(property);
    if (!property.adjustment().equals(Property.Adjustment.NONE)) {
      adjustments.keepRules(Adjustments.Key.of(property), property.rules());
      adjustments.keepDisplay(Adjustments.Key.of(property), property.display());
    }
    log.created(property);
    forget();
    return property;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public PropertyOption addOption(ObjectTypeId objectType, String name, String label) {
    var property = definitions.read().active().find(objectType, name)
        .orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
    if (pipelines.covers(property)) {
      throw new PropertyRefused(PropertyRefused.Reason.OPTIONS_FIXED, property.label());
    }
    var option = grown.add(property, label);
    var grownTo = new ArrayList<>(property.options());
    grownTo.add(option);
    log.options(property, property.withOptions(grownTo));
    forget();
    return option;
  }

  @EventListener
  void on(PipelinesChanged event) {
    forget();
  }

  /// Lets what was just changed be seen at once. Until it is committed others read what was before: they forget it then.
  void forget() {
    Forgetting.nowAndAfterwards(() -> cached = null);
  }

  private Definitions.All known() {
    var known = cached;
    if (known == null || System.nanoTime() - known.readAt() > FRESH_NANOS) {
      known = new Cached(definitions.read(), System.nanoTime());
      cached = known;
    }
    return known.all();
  }
}
