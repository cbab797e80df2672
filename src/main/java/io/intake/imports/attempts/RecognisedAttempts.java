package io.intake.imports.attempts;

import io.intake.imports.FailedRowsMark;
import io.intake.imports.ImportAttempt;
import io.intake.imports.ImportAttempts;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportId;
import io.intake.imports.ImportState;
import io.intake.imports.MappingRefused;
import io.intake.imports.file.TableFiles;
import io.intake.imports.formats.ColumnFormats;
import io.intake.imports.persistence.StoredFiles;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.users.Authorities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    var headers = drafts.get(draft).uploadedFile().map(file -> tables.headers(files.local(file.fileId()), file.format())).orElse(List.of());
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

  @Override
  public Optional<ImportAttempt> find(ImportId id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  @Override
  public Map<ImportId, ImportAttempt> find(Collection<ImportId> ids) {
    var retries = imports.list(ids).stream().filter(stored -> stored.retryOf().isPresent()).toList();
    var firsts = retries.stream().map(retry -> retry.retryOf().orElseThrow()).collect(Collectors.toSet());
    if (firsts.isEmpty()) {
      return Map.of();
    }
    var names = imports.list(firsts).stream().collect(Collectors.toMap(StoredImport::id, StoredImport::name));
    var started = imports.startedRetries(firsts);
    return retries.stream().collect(Collectors.toMap(StoredImport::id, retry -> {
      var first = retry.retryOf().orElseThrow();
      var before = started.stream().filter(each -> each.first().equals(first) && each.id().value() < retry.id().value()).count();
      return new ImportAttempt(first, names.getOrDefault(first, ""), 2 + (int) before);
    }));
  }

  @Override
  public List<ImportId> all(ImportId id) {
    var first = imports.find(id).flatMap(StoredImport::retryOf).orElse(id);
    var all = new ArrayList<>(List.of(first));
    imports.startedRetries(List.of(first)).forEach(retry -> all.add(retry.id()));
    return List.copyOf(all);
  }
}
