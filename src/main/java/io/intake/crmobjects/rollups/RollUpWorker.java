package io.intake.crmobjects.rollups;

import io.intake.crmobjects.persistence.rollups.DueRows;
import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.properties.ObjectTypeId;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out what is due, one worker at a time in all nodes: two that read at the same moment could each miss what the other sees.
@Component
class RollUpWorker {

  private static final Logger LOG = LoggerFactory.getLogger(RollUpWorker.class);

  /// How long somebody waits for another worker, whose parts are small.
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(10);

  /// What became of a part of the work.
  private enum Part { WORKED, NOTHING_DUE, KEPT_OUT }

  private final DueRows due;
  private final RollUpEngine engine;
  private final RecordPages pages;
  private final TransactionTemplate transaction;

  RollUpWorker(DueRows due, RollUpEngine engine, RecordPages pages, PlatformTransactionManager transactions) {
    this.due = due;
    this.engine = engine;
    this.pages = pages;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// For who waits to see it. What was changed is stored already: if this fails or takes too long, the background does it.
  void workOutFew() {
    try {
      var end = System.nanoTime() + PATIENCE.toNanos();
      while (part(due::newestFew) == Part.KEPT_OUT && System.nanoTime() < end) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("Values that follow from links are left for the background: {}", e.getClass().getName());
    }
  }

  void catchUp() {
    transaction.executeWithoutResult(status -> due.addWornOff());
    while (part(due::oldest) == Part.WORKED) {
      Thread.yield();
    }
  }

  private Part part(Supplier<List<DueRows.Due>> wanted) {
    var part = Objects.requireNonNull(transaction.execute(status -> {
      if (!due.hold()) {
        return Part.KEPT_OUT;
      }
      var changes = wanted.get();
      sorted(changes).forEach(engine::workOut);
      due.remove(changes);
      return changes.isEmpty() ? Part.NOTHING_DUE : Part.WORKED;
    }));
    if (part == Part.WORKED) {
      pages.forget();
    }
    return part;
  }

  private Map<ObjectTypeId, Set<Long>> sorted(List<DueRows.Due> changes) {
    var byType = new HashMap<ObjectTypeId, Set<Long>>();
    for (var change : changes) {
      if (change.neighbours()) {
        engine.neighbours(change.objectType(), change.ids()).forEach((type, ids) -> add(byType, type, ids));
      } else {
        add(byType, change.objectType(), Set.copyOf(change.ids()));
      }
    }
    return byType;
  }

  private static void add(Map<ObjectTypeId, Set<Long>> byType, ObjectTypeId type, Set<Long> ids) {
    byType.computeIfAbsent(type, key -> new HashSet<>()).addAll(ids);
  }
}
