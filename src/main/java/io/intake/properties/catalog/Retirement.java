package io.intake.properties.catalog;

import io.intake.properties.ArchivedProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyWorks;
import io.intake.properties.told.DefinitionLog;
import io.intake.users.CurrentUser;
import io.intake.users.User;
import io.intake.users.Users;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Takes properties out of use and brings them back. Records keep the values all the while.
@Component
class Retirement {

  private static final Set<PropertyUsage.Kind> NEEDED =
      EnumSet.of(PropertyUsage.Kind.OBJECT_NAME, PropertyUsage.Kind.OBJECT_REQUIRED);
  private static final Duration RESTORABLE = Duration.ofDays(90);

  private final Definitions definitions;
  private final Adjustments adjustments;
  private final Users users;
  private final CurrentUser currentUser;
  private final ObjectProvider<PropertyWorks> works;
  private final DefinitionLog log;
  private final Clock clock = Clock.systemUTC();

  /// @param works asked late, as orders are given by those who ask here first
  Retirement(Definitions definitions, Adjustments adjustments, Users users, CurrentUser currentUser,
      ObjectProvider<PropertyWorks> works, DefinitionLog log) {
    this.definitions = definitions;
    this.adjustments = adjustments;
    this.users = users;
    this.currentUser = currentUser;
    this.works = works;
    this.log = log;
  }

  List<ArchivedProperty> list(ObjectTypeId objectType) {
    return definitions.read().archived().entrySet().stream().filter(entry -> entry.getKey().objectType().equals(objectType))
        .map(entry -> archived(entry.getKey(), entry.getValue())).filter(property -> property.restorableUntil().isAfter(clock.instant()))
        .sorted(Comparator.comparing(ArchivedProperty::archivedAt).reversed()).toList();
  }

  private ArchivedProperty archived(Property property, Adjustments.Archived archived) {
    return new ArchivedProperty(property, archived.at(), users.find(archived.by()).map(User::fullName).orElse(""),
        archived.at().plus(RESTORABLE));
  }

  void archive(ObjectTypeId objectType, String name, List<PropertyUsage> usages, List<PropertyUsage> told) {
    var all = definitions.read();
    var property = all.active().find(objectType, name);
    if (property.isEmpty() && all.everything(objectType).stream().anyMatch(other -> other.name().equals(name))) {
      return;
    }
    var found = property.orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
    PropertyRules.refuseIf(found.builtIn(), Reason.BUILT_IN, found.label());
    PropertyUsage.refuseWhileImported(usages, name);
    PropertyUsage.refuseIfNeeded(usages, name, NEEDED);
    PropertyUsage.refuseUntold(usages, name, told);
    endWorks(found);
    adjustments.archive(Adjustments.Key.of(found), Optional.of(new Adjustments.Archived(clock.instant(), currentUser.get().id())));
    log.archived(found, true);
  }

  /// An index for a property that nobody filters by would only slow down all that is written.
  private void endWorks(Property property) {
    works.ifAvailable(known -> {
      PropertyRules.refuseIf(known.list(property.objectType()).stream()
          .anyMatch(work -> work.isUnderWay() && work.property().equals(property.name())), Reason.WORK_UNDER_WAY, property.label());
      if (property.adjustment().fast()) {
        known.makeOrdinary(property.objectType(), property.name());
      }
    });
  }

  Property restore(ObjectTypeId objectType, String name) {
    var all = definitions.read();
    var active = all.active().list(objectType);
    var archived = all.archived().entrySet().stream()
        .filter(entry -> entry.getKey().objectType().equals(objectType) && entry.getKey().name().equals(name)).findFirst();
    if (archived.isEmpty()) {
      return DefinitionChanges.get(all, objectType, name);
    }
    var property = archived.get().getKey();
    PropertyRules.refuseIf(isTooLongAgo(archived.get().getValue().at()), Reason.ARCHIVED_TOO_LONG, property.label());
    PropertyRules.checkLabel(property.label(), active);
    PropertyRules.checkCounts(property.unique(), active);
    adjustments.archive(Adjustments.Key.of(property), Optional.empty());
    log.archived(property, false);
    return property;
  }

  private boolean isTooLongAgo(Instant at) {
    return at.plus(RESTORABLE).isBefore(clock.instant());
  }
}
