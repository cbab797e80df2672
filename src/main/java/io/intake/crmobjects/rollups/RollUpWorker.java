package io.intake.crmobjects.rollups;

import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.crmobjects.persistence.rollups.DueRows;
import io.intake.crmobjects.persistence.rollups.DueRows.Due;
import io.intake.crmobjects.persistence.rollups.RollUpRows;
import io.intake.crmobjects.persistence.rollups.RollUpTurn;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out what is due, one worker at a time in all nodes: two that read at the same moment could each miss what the other sees.
@Component
class RollUpWorker {

  private static final Logger LOG = LoggerFactory.getLogger(RollUpWorker.class);
  private static final Duration LONGEST_FOR_A_PLACE = Duration.ofSeconds(2);
  private static final Duration LONGEST_FOR_A_TURN = Duration.ofSeconds(3);
  private static final Duration LONGEST_IN_BACKGROUND = Duration.ofSeconds(10);
  private static final Duration ASIDE = Duration.ofMinutes(10);

  private final DueRows due;
  private final Results results;
  private final RollUpEngine engine;
  private final AtOnce atOnce;
  private final RollUpTurn turn;
  private final TransactionTemplate transaction;
  /// Whoever waits for a turn has a connection to the database beside that of the change, which is stored but not put back yet.
  private final Semaphore places = new Semaphore(4);
  private final Clock clock = Clock.systemUTC();

  /// What was worked out, and what remembers it.
  @Component
  record Results(RollUpRows rows, RecordPages pages) {
  }

  RollUpWorker(DueRows due, Results results, RollUpEngine engine, AtOnce atOnce, RollUpTurn turn, PlatformTransactionManager transactions) {
    this.due = due;
    this.results = results;
    this.engine = engine;
    this.atOnce = atOnce;
    this.turn = turn;
    this.transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Works out what a person changed, who waits for it, as far as it is little. The change is stored already: what is not done, or fails,
  /// the background does.
  void workOut(Collection<Due> changes) {
    unlessItFails(() -> {
      if (isMyTurn()) {
        try {
          workOutFew(changes);
        } finally {
          places.release();
        }
        results.pages().forget();
      }
    });
  }

  private boolean isMyTurn() {
    try {
      return places.tryAcquire(LONGEST_FOR_A_PLACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// What is picked is read beforehand, while others work: whoever changes a link meanwhile makes it due again.
  private void workOutFew(Collection<Due> changes) {
    var few = transaction.execute(status -> atOnce.of(changes));
    if (few != null && !few.rows().isEmpty()) {
      transaction.executeWithoutResult(status -> {
        turn.hold(LONGEST_FOR_A_TURN);
        few.records().forEach(engine::workOut);
        due.remove(few.rows());
        turn.tell();
      });
    }
  }

  /// Until nothing is due, or the time is up.
  void catchUp(Duration most) {
    var end = System.nanoTime() + most.toNanos();
    unlessItFails(() -> {
      var any = false;
      while (System.nanoTime() < end && (some() || wearOff())) {
        any = true;
      }
      if (any) {
        results.pages().forget();
      }
    });
  }

  private static void unlessItFails(Runnable work) {
    try {
      work.run();
    } catch (DataAccessResourceFailureException | TransientDataAccessException | CannotCreateTransactionException outOfReach) {
      LOG.warn("Values that follow from links are left for the next time: {}", outOfReach.getClass().getName());
    } catch (RuntimeException e) {
      LOG.warn("Values that follow from links are left for the next time", place(e));
    }
  }

  /// @return whether there was anything to do
  private boolean some() {
    var changes = due.some(clock.instant());
    try {
      work(changes);
    } catch (DataAccessResourceFailureException | TransientDataAccessException | CannotCreateTransactionException outOfReach) {
      throw outOfReach;
    } catch (RuntimeException e) {
      changes.forEach(this::workUnlessItFails);
    }
    return !changes.isEmpty();
  }

  private void workUnlessItFails(Due change) {
    try {
      work(List.of(change));
    } catch (DataAccessResourceFailureException | TransientDataAccessException | CannotCreateTransactionException outOfReach) {
      throw outOfReach;
    } catch (RuntimeException e) {
      LOG.error("Row {} of crm_rollup_due is put aside: what follows from the links of its {} records of {} fails", change.id(),
          change.ids().size(), change.objectType(), place(e));
      due.putAside(change, clock.instant().plus(ASIDE));
    }
  }

  private void work(List<Due> changes) {
    var neighbours = changes.stream().filter(Due::neighbours).toList();
    if (!neighbours.isEmpty()) {
      transaction.executeWithoutResult(status -> spread(neighbours));
    } else if (!changes.isEmpty()) {
      transaction.executeWithoutResult(status -> workOutNow(changes));
    }
  }

  /// Makes rows of a thousand of what changed records are linked with, however many these are. Keeps nobody waiting, as it works nothing
  /// out; whoever changes a link meanwhile makes it due again.
  private void spread(List<Due> changes) {
    sorted(changes).forEach((type, ids) -> due.add(type, ids, false));
    due.remove(changes);
  }

  private void workOutNow(List<Due> wanted) {
    turn.hold(LONGEST_IN_BACKGROUND);
    var changes = due.list(wanted);
    if (!changes.isEmpty()) {
      sorted(changes).forEach(engine::workOut);
      due.remove(changes);
      turn.tell();
    }
  }

  private Map<ObjectTypeId, Set<Long>> sorted(List<Due> changes) {
    var byType = new HashMap<ObjectTypeId, Set<Long>>();
    changes.forEach(change -> engine.targets(change)
        .forEach((type, ids) -> byType.computeIfAbsent(type, key -> new HashSet<>()).addAll(ids)));
    return byType;
  }

  /// What is true no longer by itself becomes due.
  private boolean wearOff() {
    return Boolean.TRUE.equals(transaction.execute(status -> {
      var worn = results.rows().takeWornOff(clock.instant());
      worn.forEach((type, ids) -> due.add(type, ids, false));
      return !worn.isEmpty();
    }));
  }

  /// Its kind and where it was: what exceptions say may quote values, which are people's data.
  private static Throwable place(Throwable error) {
    var place = new IllegalStateException(error.getClass().getName(), error.getCause() == null ? null : place(error.getCause()));
    place.setStackTrace(error.getStackTrace());
    return place;
  }
}
