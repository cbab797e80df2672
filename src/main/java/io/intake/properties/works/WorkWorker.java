package io.intake.properties.works;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyFill;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyUses;
import io.intake.properties.PropertyValues;
import io.intake.properties.ValueParsers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does an order, part by part. Each part is one transaction with the position that it ends at.
@Component
class WorkWorker {

  private static final Logger LOG = LoggerFactory.getLogger(WorkWorker.class);
  private static final int MOST_ATTEMPTS = 8;
  /// By then every node has read the definitions anew.
  private static final Duration UNTIL_SEEN = Duration.ofSeconds(4);

  private final StoredWorks works;
  private final WorkDefinitions definitions;
  private final ObjectProvider<PropertyValues> values;
  private final ValueParsers parsers;
  private final TransactionTemplate transactions;
  private final ObjectProvider<PropertyUses> uses;

  WorkWorker(StoredWorks works, WorkDefinitions definitions, ObjectProvider<PropertyValues> values, ValueParsers parsers,
      TransactionTemplate transactions, ObjectProvider<PropertyUses> uses) {
    this.works = works;
    this.definitions = definitions;
    this.values = values;
    this.parsers = parsers;
    this.transactions = transactions;
    this.uses = uses;
  }

  /// Goes on where the order stands. Nothing happens if it is done.
  ///
  /// @param again whether it may be tried again later if records do not let themselves be changed
  /// @throws RuntimeException if it is to be tried again later
  void work(long id, boolean again) {
    var standing = works.find(id).filter(order -> !order.finished());
    if (standing.isEmpty()) {
      return;
    }
    try {
      work(standing.get());
      finish(id, false);
    } catch (Interruption interruption) {
      throw interruption;
    } catch (PartFailed e) {
      if (again) {
        throw e;
      }
      LOG.error("Work {} on a property failed at a part: {}", id, e.kind);
      finish(id, true);
    } catch (RuntimeException e) {
      LOG.error("Work {} on a property failed: {}", id, e.getClass().getName());
      finish(id, true);
    }
  }

  private void finish(long id, boolean failed) {
    works.finish(id, failed);
    definitions.forget();
  }

  private void work(StoredWorks.Standing standing) {
    var order = standing.order();
    switch (order.kind()) {
      case COUNT -> count(order.objectType());
      case REPLACE_OPTION -> replaceOption(standing);
      case CHECK_TYPE -> checkType(standing);
      case CHANGE_TYPE -> changeType(standing);
      case MAKE_FAST -> {
        room().makeFast(property(order));
        definitions.setFast(property(order), true);
      }
      case MAKE_ORDINARY -> {
        var property = definitions.getAny(order.objectType(), order.property());
        definitions.setFast(property, false);
        pause(UNTIL_SEEN);
        room().makeOrdinary(property);
      }
      case FOLLOW_STAGES -> followStages(standing);
    }
  }

  private void checkType(StoredWorks.Standing standing) {
    var order = standing.order();
    var kind = PropertyKind.valueOf(order.argument());
    var property = GatheredOptions.of(property(order), Conversion.from(order.detail()), kind, room());
    var other = Conversion.of(property, kind, order.detail(), parsers);
    allParts(standing, after -> room().look(property, after, other));
  }

  /// Every node knows the changed stages first, so that nothing is worked out by the old ones meanwhile.
  private void followStages(StoredWorks.Standing standing) {
    var order = standing.order();
    if (standing.position() == 0) {
      pause(UNTIL_SEEN);
    }
    allParts(standing, after -> room().follow(order.objectType(), after, order.askedBy()));
  }

  private void count(ObjectTypeId objectType) {
    var filled = room().countFilled(objectType);
    var total = filled.getOrDefault("", 0L);
    var byName = new HashMap<>(filled);
    byName.remove("");
    works.keepFill(objectType, new PropertyFill(byName, total, Optional.of(Instant.now())));
  }

  /// The option goes first, so that nothing brings it back meanwhile.
  private void replaceOption(StoredWorks.Standing standing) {
    var order = standing.order();
    waitForImports(order);
    definitions.removeOption(property(order), order.detail());
    if (standing.position() == 0) {
      pause(UNTIL_SEEN);
    }
    var property = property(order);
    allParts(standing, after -> room().change(property, after, without(order.detail(), order.argument()), order.askedBy()));
  }

  private static Function<String, Optional<String>> without(String option, String instead) {
    return stored -> {
      var chosen = new LinkedHashSet<>(Arrays.asList(stored.split(";")));
      if (!chosen.contains(option)) {
        return Optional.of(stored);
      }
      var left = new ArrayList<>(chosen);
      left.replaceAll(value -> value.equals(option) ? instead : value);
      left.removeIf(String::isEmpty);
      return left.isEmpty() ? Optional.empty() : Optional.of(String.join(";", new LinkedHashSet<>(left)));
    };
  }

  /// The definition first, so that what is written meanwhile is of the new kind already.
  private void changeType(StoredWorks.Standing standing) {
    var order = standing.order();
    waitForImports(order);
    var kind = PropertyKind.valueOf(order.argument());
    if (standing.position() == 0) {
      definitions.setKind(GatheredOptions.of(property(order), Conversion.from(order.detail()), kind, room()), kind);
      pause(UNTIL_SEEN);
    }
    var property = property(order);
    var other = Conversion.of(property, kind, order.detail(), parsers);
    allParts(standing, after -> room().change(property, after, other, order.askedBy()));
  }

  /// An import that was started in the moment of the order did not see it, and the order did not see the import.
  private void waitForImports(WorkOrder order) {
    if (uses.stream().flatMap(room -> room.running(order.objectType()).stream())
        .anyMatch(usage -> usage.property().equals(order.property()))) {
      throw new Interruption();
    }
  }

  private void allParts(StoredWorks.Standing standing, Function<Long, PropertyValues.Part> part) {
    var position = standing.position();
    while (true) {
      var next = nextPart(standing.id(), position, part);
      if (next.seen() == 0) {
        return;
      }
      position = next.lastId();
    }
  }

  /// Again if somebody changed one of its records at the same moment.
  private PropertyValues.Part nextPart(long id, long position, Function<Long, PropertyValues.Part> part) {
    for (var attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(transactions.execute(status -> {
          var done = part.apply(position);
          if (done.seen() > 0 && !works.advance(id, position, done)) {
            throw new Interruption();
          }
          return done;
        }));
      } catch (Interruption interruption) {
        throw interruption;
      } catch (RuntimeException conflict) {
        if (attempt == MOST_ATTEMPTS) {
          throw new PartFailed(conflict);
        }
        pause(Duration.ofMillis(50L * attempt));
      }
    }
  }

  private Property property(WorkOrder order) {
    return definitions.get(order.objectType(), order.property());
  }

  private PropertyValues room() {
    return values.getObject();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interruption();
    }
  }

  /// Records do not let themselves be changed, as others keep changing them perhaps.
  private static final class PartFailed extends RuntimeException {

    private final String kind;

    /// Without its message, which may quote values.
    PartFailed(RuntimeException cause) {
      super("A part of the work failed: " + cause.getClass().getName());
      kind = cause.getClass().getName();
    }
  }

  /// Somebody else is at it, or the application stops: the order stays as it stands.
  private static final class Interruption extends RuntimeException {

    Interruption() {
      super("The work goes on elsewhere, or later");
    }
  }
}
