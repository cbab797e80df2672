package io.intake.properties.catalog;

import io.intake.properties.ArchivedProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.PropertyUsage;
import io.intake.users.CurrentUser;
import io.intake.users.User;
import io.intake.users.Users;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes properties out of use and brings them back. Records keep the values all the while.
@Component
class Retirement {

  private static final Duration RESTORABLE = Duration.ofDays(90);

  private final Definitions definitions;
  private final Adjustments adjustments;
  private final Users users;
  private final CurrentUser currentUser;
  private final Clock clock = Clock.systemUTC();

  Retirement(Definitions definitions, Adjustments adjustments, Users users, CurrentUser currentUser) {
    this.definitions = definitions;
    this.adjustments = adjustments;
    this.users = users;
    this.currentUser = currentUser;
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

  void archive(ObjectTypeId objectType, String name, List<PropertyUsage> usages) {
    var all = definitions.read();
    var property = all.active().find(objectType, name);
    if (property.isEmpty() && all.everything(objectType).stream().anyMatch(other -> other.name().equals(name))) {
      return;
    }
    var found = property.orElseThrow(() -> new NoSuchElementException("No property " + name + " of object type " + objectType));
    PropertyRules.refuseIf(found.builtIn(), Reason.BUILT_IN, found.label());
    usages.stream().filter(usage -> usage.kind() == PropertyUsage.Kind.RUNNING_IMPORT && usage.property().equals(name)).findFirst()
        .ifPresent(usage -> {
          throw new PropertyRefused(Reason.IMPORT_RUNS, usage.where());
        });
    adjustments.archive(Adjustments.Key.of(found), Optional.of(new Adjustments.Archived(clock.instant(), currentUser.get().id())));
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
    return property;
  }

  private boolean isTooLongAgo(Instant at) {
    return at.plus(RESTORABLE).isBefore(clock.instant());
  }
}
