package io.intake.crmobjects.rollups;

import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RollUp;
import io.intake.crmobjects.RollUps;
import io.intake.crmobjects.persistence.rollups.DueRows;
import io.intake.properties.ObjectTypeId;
import io.intake.users.CurrentUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Notes what is due beside the change that makes it due. What a person changes is worked out as soon as it is stored; a run goes on, and
/// leaves it to the background, which works out once what several of its chunks changed.
@Component
class RollUpDesk implements RollUps {

  /// Up to so many rows are worked out at once, by who changed them.
  private static final int MOST_AT_ONCE = 20;

  private final ObjectTypes objectTypes;
  private final DueRows due;
  private final RollUpEngine engine;
  private final RollUpWorker worker;
  private final CurrentUser currentUser;

  RollUpDesk(ObjectTypes objectTypes, DueRows due, RollUpEngine engine, RollUpWorker worker, CurrentUser currentUser) {
    this.objectTypes = objectTypes;
    this.due = due;
    this.engine = engine;
    this.worker = worker;
    this.currentUser = currentUser;
  }

  @Override
  public void linksChanged(ObjectTypeId one, Collection<Long> ids, ObjectTypeId other, Collection<Long> otherIds) {
    if (follows(one, other)) {
      note(one, ids, false);
    }
    if (follows(other, one)) {
      note(other, otherIds, false);
    }
  }

  /// Whether something of the one follows from the other.
  private boolean follows(ObjectTypeId one, ObjectTypeId other) {
    return objectTypes.get(one).traits().rollUps().stream().anyMatch(rollUp -> rollUp.over().contains(other));
  }

  @Override
  public void neighboursOf(ObjectTypeId objectType, Collection<Long> ids) {
    if (!objectTypes.get(objectType).traits().rollUps().isEmpty()) {
      note(objectType, ids, false);
    }
    engine.neighbours(objectType, List.copyOf(ids)).forEach((type, linked) -> note(type, linked, false));
  }

  @Override
  public void written(ObjectTypeId objectType, Collection<RecordDraft> drafts) {
    var readers = readers(objectType);
    if (!readers.isEmpty()) {
      note(objectType, drafts.stream().filter(draft -> !draft.isNew() && isRead(readers, draft)).map(RecordDraft::id).toList(), true);
    }
  }

  private List<RollUp> readers(ObjectTypeId source) {
    return objectTypes.list().stream().flatMap(type -> type.traits().rollUps().stream())
        .filter(rollUp -> rollUp.over().contains(source)).toList();
  }

  private static boolean isRead(List<RollUp> readers, RecordDraft draft) {
    return draft.before().keySet().stream().anyMatch(name -> readers.stream().anyMatch(rollUp -> rollUp.reads(name)));
  }

  private void note(ObjectTypeId type, Collection<Long> ids, boolean neighbours) {
    if (ids.isEmpty()) {
      return;
    }
    var rows = due.add(type, ids, neighbours);
    if (ids.size() <= AtOnce.FEW && TransactionSynchronizationManager.isSynchronizationActive() && currentUser.find().isPresent()) {
      promised().add(rows);
    }
  }

  private Promised promised() {
    return TransactionSynchronizationManager.getSynchronizations().stream().filter(Promised.class::isInstance).map(Promised.class::cast)
        .findFirst().orElseGet(() -> {
          var begun = new Promised(worker, new ArrayList<>());
          TransactionSynchronizationManager.registerSynchronization(begun);
          return begun;
        });
  }

  private record Promised(RollUpWorker worker, List<DueRows.Due> rows) implements TransactionSynchronization {

    void add(List<DueRows.Due> more) {
      if (rows.size() < MOST_AT_ONCE) {
        rows.addAll(more);
      }
    }

    @Override
    public void afterCommit() {
      worker.workOut(rows);
    }
  }

  @Override
  public void catchUp(Duration most) {
    worker.catchUp(most);
  }
}
