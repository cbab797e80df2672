package io.intake.imports.lifecycle;

import io.intake.crmobjects.RecordAccess;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportProgress;
import io.intake.imports.ImportState;
import io.intake.imports.ImportSummary;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.persistence.FixRows;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.properties.ObjectTypeId;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.security.access.AccessDeniedException;

/// Imports as the history shows them: started ones to all who may import and may see every object in them, drafts to who made them.
@Component
class ImportHistory {

  private final StoredImports imports;
  private final WalkOrders orders;
  private final FixRows fixes;
  private final CurrentUser currentUser;
  private final RecordAccess access;

  ImportHistory(StoredImports imports, WalkOrders orders, FixRows fixes, CurrentUser currentUser,
      RecordAccess access) {
    this.imports = imports;
    this.orders = orders;
    this.fixes = fixes;
    this.currentUser = currentUser;
    this.access = access;
  }

  Optional<ImportOverview> find(ImportId id) {
    return imports.find(id).map(stored -> overview(visible(stored.id())));
  }

  List<ImportOverview> list(int offset, int limit) {
    return imports.visible(currentUser.get().id(), this::isSeen, offset, limit).stream().map(this::overview).toList();
  }

  long count() {
    return imports.countVisible(currentUser.get().id(), this::isSeen);
  }

  private boolean isSeen(ObjectTypeId objectType) {
    return access.may(RecordAction.VIEW, objectType);
  }

  /// @throws AccessDeniedException if somebody is signed in who may not see records of the object type
  StoredImport get(ImportId id, ObjectTypeId objectType) {
    access.checkUnlessBackground(RecordAction.VIEW, objectType);
    return get(id);
  }

  /// @throws NoSuchElementException if there is no such import
  StoredImport get(ImportId id) {
    return imports.find(id).orElseThrow(() -> new NoSuchElementException("There is no import " + id.value()));
  }

  /// @throws AccessDeniedException if it is somebody else's draft, or the user may not see what it brought
  StoredImport visible(ImportId id) {
    var stored = get(id);
    var user = currentUser.get();
    if (stored.state() == ImportState.DRAFT && !stored.createdBy().equals(user.id()) && !user.isAdministrator()) {
      throw new AccessDeniedException("The draft belongs to somebody else");
    }
    stored.draft().objects().forEach(objectType -> access.check(RecordAction.VIEW, objectType));
    return stored;
  }

  /// What was put right in the file of an import.
  Fixes fixes(StoredImport stored) {
    return stored.draft() instanceof ImportDraft.ReadyToStart ready
        ? new Fixes(fixes.load(stored.id(), ready.columns()), ready.columns()) : Fixes.NONE;
  }

  ImportProgress progress(ImportId id) {
    var stored = visible(id);
    var phase = stored.state() == ImportState.DRAFT ? ImportPhase.PLAN : ImportPhase.RUN;
    return orders.progress(stored, phase).map(progress -> withState(progress, id))
        .orElseThrow(() -> new NoSuchElementException("The import " + id.value() + " was not started"));
  }

  /// The state is read after the walk, so that a walk that is seen to be finished is never told as running.
  private ImportProgress withState(ImportProgress progress, ImportId id) {
    return new ImportProgress(progress.phase(), get(id).state(), progress.finished(), progress.failure(), progress.rowsDone(),
        progress.rowsTotal(), progress.rowsPerSecond(), progress.timeLeft(), progress.summary());
  }

  void cancel(ImportId id) {
    if (!visible(id).state().isOver()) {
      orders.stop(id, ImportPhase.RUN);
    }
  }

  Map<ImportId, String> names(Collection<ImportId> ids) {
    return imports.list(ids).stream().collect(Collectors.toMap(StoredImport::id, StoredImport::name));
  }

  private ImportOverview overview(StoredImport stored) {
    var phase = stored.state() == ImportState.DRAFT ? ImportPhase.PLAN : ImportPhase.RUN;
    var progress = orders.progress(stored, phase);
    return new ImportOverview(stored.id(), stored.name(), stored.fileName(), stored.draft().objects(), stored.createdBy(), stored.state(),
        stored.createdAt(), stored.startedAt(), stored.finishedAt(), progress.map(ImportProgress::rowsDone).orElse(0L),
        progress.map(ImportProgress::rowsTotal).orElse(0L), progress.map(ImportProgress::summary).orElse(ImportSummary.NOTHING),
        stored.retryOf());
  }
}
