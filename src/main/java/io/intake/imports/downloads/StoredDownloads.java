package io.intake.imports.downloads;

import io.intake.crmobjects.RecordAccess;
import io.intake.imports.ColumnMapping;
import io.intake.imports.FailedRow;
import io.intake.imports.ImportDownloads;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.imports.ImportState;
import io.intake.imports.persistence.StoredFiles;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.users.Authorities;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// Hands out what is stored of started imports.
@Component
@PreAuthorize(Authorities.MAY_IMPORT)
class StoredDownloads implements ImportDownloads {

  private final StoredImports imports;
  private final StoredFiles files;
  private final FailedRows failedRows;
  private final CurrentUser currentUser;
  private final RecordAccess access;

  StoredDownloads(StoredImports imports, StoredFiles files, FailedRows failedRows, CurrentUser currentUser,
      RecordAccess access) {
    this.imports = imports;
    this.files = files;
    this.failedRows = failedRows;
    this.currentUser = currentUser;
    this.access = access;
  }

  @Override
  public List<ColumnMapping> columns(ImportId id) {
    return ColumnMapping.ofFile(mapped(id));
  }

  private List<ColumnMapping> mapped(ImportId id) {
    return started(id).draft() instanceof ImportDraft.ReadyToStart ready ? ready.columns() : List.of();
  }

  @Override
  public Stream<FailedRow> failedRows(ImportId id) {
    return failedRows.of(id, mapped(id));
  }

  @Override
  public boolean mayHaveOriginal(ImportId id) {
    return mayHaveOriginal(started(id));
  }

  private boolean mayHaveOriginal(StoredImport stored) {
    var user = currentUser.get();
    return stored.fileId().isPresent() && (user.isAdministrator() || stored.createdBy().equals(user.id()));
  }

  @Override
  public void writeOriginal(ImportId id, OutputStream out) {
    var stored = started(id);
    if (!mayHaveOriginal(stored)) {
      throw new AccessDeniedException("The file belongs to somebody else");
    }
    try {
      Files.copy(files.local(stored.fileId().orElseThrow()), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredImport started(ImportId id) {
    var started = imports.find(id).filter(stored -> stored.state() != ImportState.DRAFT)
        .orElseThrow(() -> new NoSuchElementException("There is no started import " + id.value()));
    started.draft().objects().forEach(objectType -> access.check(RecordAction.VIEW, objectType));
    return started;
  }
}
