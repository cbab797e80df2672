package io.intake.imports.lifecycle;

import io.intake.crmobjects.RecordAccess;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportDraft.ColumnsMapped;
import io.intake.imports.ImportDraft.FileUploaded;
import io.intake.imports.ImportDraft.ObjectsChosen;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportId;
import io.intake.imports.ImportState;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.properties.ObjectTypeId;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts as their makers may see them.
@Component
class Drafts {

  private final StoredImports imports;
  private final CurrentUser currentUser;
  private final RecordAccess access;

  Drafts(StoredImports imports, CurrentUser currentUser, RecordAccess access) {
    this.imports = imports;
    this.currentUser = currentUser;
    this.access = access;
  }

  /// @throws NoSuchElementException if there is no such draft, or it was started
  /// @throws AccessDeniedException if it is somebody else's, or the user may not edit what it would write
  StoredImport get(ImportId id) {
    var stored = imports.find(id).filter(found -> found.state() == ImportState.DRAFT)
        .orElseThrow(() -> new NoSuchElementException("There is no draft " + id.value()));
    var user = currentUser.get();
    if (!stored.createdBy().equals(user.id()) && !user.isAdministrator()) {
      throw new AccessDeniedException("The draft belongs to somebody else");
    }
    permit(stored.draft().objects());
    return stored;
  }

  /// An import writes as its maker could by hand.
  ///
  /// @throws AccessDeniedException if the user may not edit records of these object types
  void permit(Collection<ObjectTypeId> objects) {
    objects.forEach(objectType -> access.check(RecordAction.EDIT, objectType));
  }

  /// The same for the records that its columns name to link with.
  ///
  /// @throws AccessDeniedException if the user may not edit one of their object types
  StoredImport permitLinks(StoredImport stored) {
    if (stored.draft() instanceof ReadyToStart ready) {
      permit(ready.columns().stream().map(ColumnMapping::target).filter(ColumnTarget.LinkColumn.class::isInstance)
          .map(ColumnTarget.LinkColumn.class::cast).map(ColumnTarget.LinkColumn::to).toList());
    }
    return stored;
  }

  /// Changes a draft as it is at that moment, which may be long after somebody looked at it.
  ///
  /// @throws NoSuchElementException if it was started since
  /// @throws org.springframework.dao.OptimisticLockingFailureException if two transactions change it at once
  @Transactional
  StoredImport change(ImportId id, UnaryOperator<StoredImport> change) {
    var changed = change.apply(get(id));
    imports.save(changed);
    return changed;
  }

  /// A draft that has a file, seen as just that, however far it is.
  ///
  /// @throws NoSuchElementException if it has none
  static FileUploaded withFile(ImportDraft draft) {
    return switch (draft) {
      case ObjectsChosen chosen -> throw new NoSuchElementException("The draft " + chosen.id().value() + " has no file yet");
      case FileUploaded uploaded -> uploaded;
      case ColumnsMapped mapped -> new FileUploaded(mapped.id(), mapped.objects(), mapped.file());
      case ReadyToStart ready -> new FileUploaded(ready.id(), ready.objects(), ready.file());
    };
  }

  /// A draft whose columns are mapped, seen as just that.
  ///
  /// @throws NoSuchElementException if they are not
  static ColumnsMapped withMapping(ImportDraft draft) {
    return switch (draft) {
      case ObjectsChosen chosen -> throw new NoSuchElementException("The draft " + chosen.id().value() + " has no file yet");
      case FileUploaded uploaded -> throw new NoSuchElementException("The draft " + uploaded.id().value() + " has no mapping yet");
      case ColumnsMapped mapped -> mapped;
      case ReadyToStart ready -> new ColumnsMapped(ready.id(), ready.objects(), ready.file(), ready.columns(), ready.operations());
    };
  }
}
