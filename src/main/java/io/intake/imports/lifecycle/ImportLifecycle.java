package io.intake.imports.lifecycle;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.FileFormat;
import io.intake.imports.FileRow;
import io.intake.imports.FormatSuggestion;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportDraft.ColumnsMapped;
import io.intake.imports.ImportDraft.FileUploaded;
import io.intake.imports.ImportDraft.ObjectsChosen;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportDrafts;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOperation;
import io.intake.imports.ImportProgress;
import io.intake.imports.ImportState;
import io.intake.imports.persistence.StoredImports;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import io.intake.users.CurrentUser;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps drafts from the first choice on; what they are told to do, others do.
@Component
@PreAuthorize(Authorities.MAY_IMPORT)
class ImportLifecycle implements ImportDrafts {

  private final StoredImports imports;
  private final Drafts drafts;
  private final DraftFiles files;
  private final MappingRules rules;
  private final PlanOrders plans;
  private final CurrentUser currentUser;

  ImportLifecycle(StoredImports imports, Drafts drafts, DraftFiles files, MappingRules rules, PlanOrders plans, CurrentUser currentUser) {
    this.imports = imports;
    this.drafts = drafts;
    this.files = files;
    this.rules = rules;
    this.plans = plans;
    this.currentUser = currentUser;
  }

  @Override
  @Transactional
  public ObjectsChosen create(List<ObjectTypeId> objects) {
    drafts.permit(objects);
    var id = imports.create(currentUser.get().id(), created -> new ObjectsChosen(created, List.copyOf(objects)));
    return new ObjectsChosen(id, List.copyOf(objects));
  }

  @Override
  public ImportDraft get(ImportId id) {
    return drafts.get(id).draft();
  }

  @Override
  @Transactional
  public ImportDraft changeObjects(ImportId id, List<ObjectTypeId> objects) {
    drafts.permit(objects);
    var stored = drafts.get(id);
    var kept = List.copyOf(objects);
    ImportDraft changed = switch (stored.draft()) {
      case ImportDraft draft when draft.objects().equals(kept) -> draft;
      case ObjectsChosen _ -> new ObjectsChosen(id, kept);
      // What was mapped is suggested anew: a column may fit another object better now.
      case FileUploaded uploaded -> new FileUploaded(id, kept, uploaded.file());
      case ColumnsMapped mapped -> new FileUploaded(id, kept, mapped.file());
      case ReadyToStart ready -> new FileUploaded(id, kept, ready.file());
    };
    imports.save(stored.withDraft(changed));
    return changed;
  }

  @Override
  public FileUploaded upload(ImportId id, String fileName, InputStream bytes) {
    return files.upload(drafts.get(id), fileName, bytes);
  }

  @Override
  public FileUploaded reread(ImportId id, FileFormat format) {
    return files.reread(drafts.get(id), format);
  }

  @Override
  public List<FileRow> preview(ImportId id, int rows) {
    return files.preview(drafts.get(id), rows);
  }

  @Override
  public List<ColumnSuggestion> suggestions(ImportId id, Optional<String> language) {
    return files.suggestions(drafts.get(id), language);
  }

  @Override
  public String headerLanguage(ImportId id) {
    return files.language(drafts.get(id));
  }

  @Override
  public FormatSuggestion formats(ImportId id) {
    return files.formats(drafts.get(id));
  }

  @Override
  @Transactional
  public ColumnsMapped mapColumns(ImportId id, List<ColumnMapping> columns, Map<ObjectTypeId, ImportOperation> operations) {
    var stored = drafts.get(id);
    var file = Drafts.withFile(stored.draft());
    rules.check(file.objects(), columns, file.file().columns());
    var mapped = new ColumnsMapped(id, file.objects(), file.file(), List.copyOf(columns), Map.copyOf(operations));
    imports.save(files.withColumns(stored, mapped.columns()).withDraft(withDetails(stored, mapped)));
    return mapped;
  }

  /// Details that were settled stay settled; what was chosen for a column does so as long as it goes where it went.
  private ImportDraft withDetails(StoredImport stored, ColumnsMapped mapped) {
    if (!(stored.draft() instanceof ReadyToStart ready)) {
      return mapped;
    }
    var unchanged = mapped.columns().stream().filter(ready.columns()::contains).map(ColumnMapping::column).collect(Collectors.toSet());
    var details = ready.details().withFormats(ready.details().formats().keep(unchanged));
    return new ReadyToStart(mapped.id(), mapped.objects(), mapped.file(), mapped.columns(), mapped.operations(), details);
  }

  @Override
  @Transactional
  public ReadyToStart settle(ImportId id, ImportDetails details) {
    var stored = drafts.get(id);
    MappingRules.checkNames(details);
    var mapped = Drafts.withMapping(stored.draft());
    var ready = new ReadyToStart(id, mapped.objects(), mapped.file(), mapped.columns(), mapped.operations(), details);
    imports.save(stored.withDraft(ready).withName(details.name()));
    return ready;
  }

  @Override
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 10)
  @Transactional
  public void check(ImportId id) {
    plans.order(drafts.permitLinks(drafts.get(id)));
  }

  @Override
  public Optional<ImportProgress> plan(ImportId id) {
    return plans.progress(drafts.get(id));
  }

  @Override
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 10)
  @Transactional
  public void start(ImportId id) {
    var stored = imports.find(id).orElseThrow();
    if (stored.state() == ImportState.DRAFT) {
      plans.start(drafts.permitLinks(drafts.get(id)));
    }
  }

  @Override
  @Transactional
  public void discard(ImportId id) {
    files.discard(drafts.get(id));
    imports.delete(id);
  }
}
