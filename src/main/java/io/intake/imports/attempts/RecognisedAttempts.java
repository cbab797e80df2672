package io.intake.imports.attempts;

import io.intake.imports.FailedRowsMark;
import io.intake.imports.ImportAttempt;
import io.intake.imports.ImportAttempts;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportId;
import io.intake.imports.ImportState;
import io.intake.imports.MappingRefused;
import io.intake.imports.UploadedFile;
import io.intake.imports.file.TableFiles;
import io.intake.imports.formats.ColumnFormats;
import io.intake.imports.persistence.StoredFiles;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.users.Authorities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// Knows healed files by the mark in their headers.
@Component
@PreAuthorize(Authorities.MAY_IMPORT)
class RecognisedAttempts implements ImportAttempts {

  private final ImportDrafts drafts;
  private final StoredImports imports;
  private final StoredFiles files;
  private final TableFiles tables;
  private final ColumnFormats formats;

  RecognisedAttempts(ImportDrafts drafts, StoredImports imports, StoredFiles files, TableFiles tables,
      ColumnFormats formats) {
    this.drafts = drafts;
    this.imports = imports;
    this.files = files;
    this.tables = tables;
    this.formats = formats;
  }

  @Override
  public Optional<ImportAttempt> recognise(ImportId draft) {
    var headers = file(drafts.get(draft)).map(file -> tables.headers(files.local(file.fileId()), file.format())).orElse(List.of());
    var original = FailedRowsMark.of(headers).flatMap(mark -> imports.find(mark.importId()))
        .filter(found -> found.state() != ImportState.DRAFT);
    imports.change(draft, now -> now.state() == ImportState.DRAFT
        ? now.asRetryOf(original.map(found -> found.retryOf().orElse(found.id()))) : now);
    original.ifPresent(found -> goOn(draft, found, headers));
    return find(draft);
  }

  private void goOn(ImportId draft, StoredImport original, List<String> headers) {
    if (!(original.draft() instanceof ReadyToStart ready)) {
      return;
    }
    drafts.changeObjects(draft, ready.objects());
    try {
      var columns = KeptMapping.of(ready.columns(), headers);
      drafts.mapColumns(draft, columns, ready.operations());
      // The rows that are left may not tell any more how their dates are written.
      drafts.settle(draft, ready.details().forRetry().withFormats(formats.held(ready, columns)));
    } catch (MappingRefused changed) {
      // A property is gone since, or its column is: the person maps the rest.
      return;
    }
  }

  private static Optional<UploadedFile> file(ImportDraft draft) {
    return switch (draft) {
      case ImportDraft.ObjectsChosen _ -> Optional.empty();
      case ImportDraft.FileUploaded uploaded -> Optional.of(uploaded.file());
      case ImportDraft.ColumnsMapped mapped -> Optional.of(mapped.file());
      case ReadyToStart ready -> Optional.of(ready.file());
    };
  }

  @Override
  public Optional<ImportAttempt> find(ImportId id) {
    return imports.find(id).flatMap(stored -> stored.retryOf().map(first -> new ImportAttempt(first,
        imports.find(first).map(StoredImport::name).orElse(""), 2 + (int) imports.startedRetries(first).stream()
            .filter(other -> other.value() < id.value()).count())));
  }

  @Override
  public List<ImportId> all(ImportId id) {
    var first = imports.find(id).flatMap(StoredImport::retryOf).orElse(id);
    var all = new ArrayList<>(List.of(first));
    all.addAll(imports.startedRetries(first));
    return List.copyOf(all);
  }
}
