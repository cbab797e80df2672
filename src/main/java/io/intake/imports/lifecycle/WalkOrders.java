package io.intake.imports.lifecycle;

import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportProgress;
import io.intake.imports.lifecycle.WalkTasks.WalkOrder;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.imports.persistence.Walks;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Orders walks and tells how far they are.
@Component
class WalkOrders {

  private final Walks walks;
  private final WalkScheduler scheduler;

  WalkOrders(Walks walks, WalkScheduler scheduler) {
    this.walks = walks;
    this.scheduler = scheduler;
  }

  /// Begins a walk from the start; one under way for the same import and phase loses it.
  void order(ImportId id, ImportPhase phase, long rows) {
    walks.reset(id, phase, rows);
    scheduler.schedule(new WalkOrder(phase, id, walks.find(id, phase).orElseThrow().epoch()));
  }

  /// Has a plan that is through go over what was fixed since.
  void resume(ImportId id) {
    walks.resume(id, ImportPhase.PLAN);
    scheduler.schedule(new WalkOrder(ImportPhase.PLAN, id, walks.find(id, ImportPhase.PLAN).orElseThrow().epoch()));
  }

  void stop(ImportId id, ImportPhase phase) {
    walks.requestStop(id, phase);
  }

  Optional<ImportProgress> progress(StoredImport stored, ImportPhase phase) {
    return walks.find(stored.id(), phase).map(position -> progress(stored, phase, position));
  }

  private static ImportProgress progress(StoredImport stored, ImportPhase phase, Walks.Position position) {
    var millis = Math.max(1, Duration.between(position.startedAt(), position.updatedAt()).toMillis());
    var perSecond = position.rowsDone() * 1000 / millis;
    var rowsLeft = Math.max(0, position.rowsTotal() - position.rowsDone());
    Optional<Duration> timeLeft = perSecond == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(rowsLeft / perSecond + 1));
    return new ImportProgress(phase, stored.state(), position.finished(), position.failure(), position.rowsDone(),
        Math.max(position.rowsTotal(), position.rowsDone()), perSecond, position.finished() ? Optional.of(Duration.ZERO) : timeLeft,
        position.summary());
  }
}
