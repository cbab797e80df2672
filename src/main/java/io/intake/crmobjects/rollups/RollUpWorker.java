package io.intake.crmobjects.rollups;

import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.crmobjects.persistence.rollups.DueRows;
import io.intake.crmobjects.persistence.rollups.RollUpRows;
import io.intake.properties.ObjectTypeId;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
  private static final int LONGEST_WAIT_SECONDS = 5;

  private final DueRows due;
  private final RollUpRows rows;
  private final RollUpEngine engine;
  private final RecordPages pages;
  private final TransactionTemplate transaction;
  /// Whoever waits for a turn has a connection to the database beside that of the change, which is stored but not put back yet.
  private final Semaphore places = new Semaphore(4);
  private final Clock clock = Clock.systemUTC();

  RollUpWorker(DueRows due, RollUpRows rows, RollUpEngine engine, RecordPages pages, PlatformTransactionManager transactions) {
    this.due = due;
    this.rows = rows;
    this.engine = engine;
    this.pages = pages;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Works out what a person changed, who waits for it. The change is stored already: if this fails, the background does it.
  ///
  /// @param changes rows of what is due
  void workOut(Collection<Long> changes) {
    unlessItFails(() -> {
      if (isMyTurn()) {
        try {
          part(() -> due.list(changes));
        } finally {
          places.release();
        }
        pages.forget();
      }
    });
  }

  private boolean isMyTurn() {
    try {
      return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Until nothing is due, or the time is up.
  void catchUp(Duration most) {
    var end = System.nanoTime() + most.toNanos();
    unlessItFails(() -> {
      var any = false;
      while (System.nanoTime() < end && (part(due::some) || part(() -> rows.wornOff(clock.instant())))) {
        any = true;
      }
      if (any) {
        pages.forget();
      }
    });
  }

  private static void unlessItFails(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("Values that follow from links are left for the next time: {}", e.getClass().getName());
    }
  }

  /// @return whether there was anything to do
  private boolean part(Supplier<List<DueRows.Due>> wanted) {
    return Boolean.TRUE.equals(transaction.execute(status -> {
      due.hold();
      var changes = wanted.get();
      if (!changes.isEmpty()) {
        sorted(changes).forEach(engine::workOut);
        due.remove(changes);
      }
      return !changes.isEmpty();
    }));
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
