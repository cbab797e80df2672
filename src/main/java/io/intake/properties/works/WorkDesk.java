package io.intake.properties.works;

import io.intake.properties.ArchivedProperty;
import io.intake.properties.IndexObstacle;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyFill;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyWork;
import io.intake.properties.PropertyWorks;
import io.intake.properties.ValueFormat;
import io.intake.properties.told.DefinitionLog;
import io.intake.users.Authorities;
import io.intake.users.CurrentUser;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes orders from administrators, and from nobody else.
@Component
@PreAuthorize(Authorities.MAY_ADMINISTER)
class WorkDesk implements PropertyWorks {

  private static final int MOST_FAST = 4;
  private static final Set<PropertyUsage.Kind> NAMES = EnumSet.of(PropertyUsage.Kind.OBJECT_NAME);

  private final PropertyCatalog catalog;
  private final PropertyAdministration administration;
  private final StoredWorks works;
  private final WorkScheduler scheduler;
  private final CurrentUser currentUser;
  private final DefinitionLog log;

  WorkDesk(PropertyCatalog catalog, PropertyAdministration administration, StoredWorks works, WorkScheduler scheduler,
      CurrentUser currentUser, DefinitionLog log) {
    this.catalog = catalog;
    this.administration = administration;
    this.works = works;
    this.scheduler = scheduler;
    this.currentUser = currentUser;
    this.log = log;
  }

  @Override
  public List<PropertyWork> list(ObjectTypeId objectType) {
    return works.list(objectType);
  }

  @Override
  public PropertyFill fill(ObjectTypeId objectType) {
    return works.fill(objectType);
  }

  @Override
  @Transactional
  public void count(ObjectTypeId objectType) {
    if (works.list(objectType).stream().noneMatch(work -> work.isUnderWay() && work.kind() == PropertyWork.Kind.COUNT)) {
      order(PropertyWork.Kind.COUNT, objectType, "", "", "");
    }
  }

  @Override
  public long countOption(ObjectTypeId objectType, String name, String value) {
    return scheduler.values().map(values -> values.countOption(catalog.get(objectType, name), value)).orElse(0L);
  }

  @Override
  @Transactional
  public void replaceOption(ObjectTypeId objectType, String name, String value, Optional<String> other) {
    var property = free(objectType, name);
    refuseIf(property.type() != PropertyType.ENUMERATION || !administration.keepsOptions(property), Reason.OPTIONS_FIXED,
        property.label());
    refuseIf(property.options().size() < 2, Reason.OPTIONS_MISSING, "");
    refuseIf(!has(property, value) || other.filter(instead -> instead.equals(value) || !has(property, instead)).isPresent(),
        Reason.OPTION_NOT_HERE, value);
    order(PropertyWork.Kind.REPLACE_OPTION, objectType, name, other.orElse(""), value);
    log.optionReplaced(property, label(property, value), other.map(instead -> label(property, instead)).orElse(""));
  }

  private static String label(Property property, String value) {
    return property.options().stream().filter(option -> option.value().equals(value)).findFirst().map(PropertyOption::label).orElse(value);
  }

  private static boolean has(Property property, String value) {
    return property.options().stream().map(PropertyOption::value).anyMatch(value::equals);
  }

  @Override
  @Transactional
  public void checkKind(ObjectTypeId objectType, String name, PropertyKind kind, ValueFormat format) {
    var property = free(objectType, name);
    refuseIf(!PropertyKind.of(property).canBecome(kind), Reason.TYPE_CANT_FOLLOW, property.label());
    order(PropertyWork.Kind.CHECK_TYPE, objectType, name, kind.name(), Conversion.detail(property, format));
  }

  @Override
  @Transactional
  public void changeKind(ObjectTypeId objectType, String name, PropertyKind kind, ValueFormat format) {
    var property = free(objectType, name);
    refuseIf(property.builtIn(), Reason.BUILT_IN, property.label());
    refuseIf(property.unique() || property.adjustment().fast() || !PropertyKind.of(property).canBecome(kind),
        Reason.TYPE_CANT_FOLLOW, property.label());
    if (kind.type() != PropertyType.STRING) {
      PropertyUsage.refuseIfNeeded(administration.usages(objectType), name, NAMES);
    }
    order(PropertyWork.Kind.CHANGE_TYPE, objectType, name, kind.name(), Conversion.detail(property, format));
    log.kind(property, kind);
  }

  @Override
  @Transactional
  public void goOn(long id) {
    works.find(id).filter(StoredWorks.Standing::failed).ifPresent(standing -> {
      var order = standing.order();
      if (isLatest(id, order)) {
        if (!order.property().isEmpty() && order.kind() != PropertyWork.Kind.MAKE_ORDINARY) {
          free(order.objectType(), order.property());
        }
        works.reopen(id);
        scheduler.schedule(id);
      }
    });
  }

  private boolean isLatest(long id, WorkOrder order) {
    return works.list(order.objectType()).stream()
        .filter(work -> work.property().equals(order.property()) && work.kind() != PropertyWork.Kind.CHECK_TYPE)
        .findFirst().filter(work -> work.id() == id).isPresent();
  }

  @Override
  public Optional<IndexObstacle> obstacle(Property property) {
    return scheduler.values().flatMap(values -> values.obstacle(property));
  }

  @Override
  @Transactional
  public void makeFast(ObjectTypeId objectType, String name) {
    var property = free(objectType, name);
    refuseIf(scheduler.values().filter(values -> values.obstacle(property).isEmpty()).isEmpty(), Reason.CANT_BE_FAST, property.label());
    var all = Stream.concat(catalog.list(objectType).stream(),
        administration.listArchived(objectType).stream().map(ArchivedProperty::property));
    var fast = all.filter(other -> other.adjustment().fast()).count();
    var coming = works.list(objectType).stream().filter(work -> work.isUnderWay() && work.kind() == PropertyWork.Kind.MAKE_FAST).count();
    refuseIf(fast + coming >= MOST_FAST, Reason.TOO_MANY_FAST, Integer.toString(MOST_FAST));
    order(PropertyWork.Kind.MAKE_FAST, objectType, name, "", "");
    log.fast(property, true);
  }

  @Override
  @Transactional
  public void makeOrdinary(ObjectTypeId objectType, String name) {
    var property = free(objectType, name);
    order(PropertyWork.Kind.MAKE_ORDINARY, objectType, name, "", "");
    log.fast(property, false);
  }

  /// The property, if nothing else is being done to it.
  private Property free(ObjectTypeId objectType, String name) {
    var property = catalog.get(objectType, name);
    refuseIf(works.list(objectType).stream().anyMatch(work -> work.isUnderWay() && work.property().equals(name)), Reason.WORK_UNDER_WAY,
        property.label());
    PropertyUsage.refuseWhileImported(administration.usages(objectType), name);
    return property;
  }

  private void order(PropertyWork.Kind kind, ObjectTypeId objectType, String property, String argument, String detail) {
    var total = scheduler.values().map(values -> values.count(objectType)).orElse(0L);
    scheduler.schedule(works.add(new WorkOrder(kind, objectType, property, argument, detail, currentUser.get().id().value()), total));
  }

  private static void refuseIf(boolean breach, Reason reason, String argument) {
    if (breach) {
      throw new PropertyRefused(reason, argument);
    }
  }
}
