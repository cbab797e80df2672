package io.intake.imports.lifecycle;

import io.intake.imports.FileRefused;
import io.intake.imports.ImportCompleted;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportState;
import io.intake.imports.persistence.Faults;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.Walks;
import io.intake.imports.run.ImportWalks;
import io.intake.imports.run.ImportWalks.WalkLost;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/// Does a walk that was ordered, or what is left of it, and ends it.
@Component
class WalkWorker {

  private static final Logger LOG = LoggerFactory.getLogger(WalkWorker.class);

  private final StoredImports imports;
  private final Walks walks;
  private final ImportWalks importWalks;
  private final PlanWalk planWalk;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  WalkWorker(StoredImports imports, Walks walks, ImportWalks importWalks, PlanWalk planWalk, ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.imports = imports;
    this.walks = walks;
    this.importWalks = importWalks;
    this.planWalk = planWalk;
    this.events = events;
    this.transaction = transaction;
  }

  /// Walks to the end, unless there is nothing left to do or somebody takes the walk over.
  ///
  /// @return false if something is left that has to wait for others: the task is to come again
  /// @throws RuntimeException if the database is out of reach: the task comes again, and goes on where the walk is
  boolean work(ImportId id, ImportPhase phase) {
    walks.take(id, phase).ifPresent(position -> work(id, phase, position));
    return phase != ImportPhase.PLAN
        || imports.find(id).filter(stored -> stored.state() == ImportState.DRAFT).map(StoredImports.StoredImport::draft)
          .filter(ImportDraft.ReadyToStart.class::isInstance).map(ImportDraft.ReadyToStart.class::cast)
          .map(planWalk::lookForDuplicates).orElse(true);
  }

  private void work(ImportId id, ImportPhase phase, Walks.Position position) {
    try {
      var complete = position.stopRequested() ? false : walk(id, phase, position);
      finish(id, phase, position.epoch(), complete ? ImportState.DONE : ImportState.CANCELED, Optional.empty());
    } catch (WalkLost lost) {
      LOG.info("The {} of import {} was taken over", phase, id.value());
    } catch (FileRefused refused) {
      finish(id, phase, position.epoch(), ImportState.FAILED, Optional.of(refused.problem() + " " + refused.detail()));
    } catch (DataAccessResourceFailureException | TransientDataAccessException | CannotCreateTransactionException
        | TransactionSystemException outOfReach) {
      LOG.warn("The {} of import {} lost the database and goes on when it is back: {}", phase, id.value(), Faults.words(outOfReach));
      throw outOfReach;
    } catch (RuntimeException | Error unexpected) {
      log(id, phase, unexpected);
      finish(id, phase, position.epoch(), ImportState.FAILED, Optional.of(unexpected.getClass().getSimpleName()));
    }
  }

  private boolean walk(ImportId id, ImportPhase phase, Walks.Position position) {
    var draft = (ImportDraft.ReadyToStart) imports.find(id).orElseThrow().draft();
    return switch (phase) {
      case PLAN -> planWalk.plan(draft, position, () -> mayGoOn(id, position));
      case RUN -> {
        enter(id, ImportState.PROCESSING);
        yield importWalks.run(draft, planWalk.fixes(draft), position);
      }
    };
  }

  /// Holds the walk until the transaction ends.
  private boolean mayGoOn(ImportId id, Walks.Position position) {
    if (!walks.hold(id, ImportPhase.PLAN, position.epoch())) {
      throw new WalkLost();
    }
    return !walks.isStopRequested(id, ImportPhase.PLAN);
  }

  private void finish(ImportId id, ImportPhase phase, int epoch, ImportState state, Optional<String> failure) {
    transaction.executeWithoutResult(status -> {
      var stopped = state == ImportState.CANCELED && phase == ImportPhase.PLAN;
      var mine = walks.finish(id, phase, epoch, stopped ? Optional.of("STOPPED") : failure);
      if (mine && phase == ImportPhase.RUN) {
        enter(id, state);
        if (state == ImportState.DONE) {
          events.publishEvent(new ImportCompleted(id, walks.find(id, phase).orElseThrow().summary()));
        }
      }
    });
  }

  private void enter(ImportId id, ImportState state) {
    imports.save(imports.find(id).orElseThrow().inState(state));
  }

  /// The kind and the place; messages may quote values.
  private static void log(ImportId id, ImportPhase phase, Throwable unexpected) {
    var place = new IllegalStateException(Faults.words(unexpected));
    place.setStackTrace(unexpected.getStackTrace());
    LOG.error("The {} of import {} failed", phase, id.value(), place);
  }
}
