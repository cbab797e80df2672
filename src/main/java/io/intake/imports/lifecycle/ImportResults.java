package io.intake.imports.lifecycle;

import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.SelectionId;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportError;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportPhase;
import io.intake.imports.ImportProgress;
import io.intake.imports.Imports;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import io.intake.imports.WantedList;
import io.intake.imports.persistence.ErrorStore;
import io.intake.imports.persistence.SelectionRows;
import io.intake.imports.persistence.StoredImports.StoredImport;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import io.intake.users.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What became of imports.
@Component
class ImportResults implements Imports {

  private final ImportHistory history;
  private final RowResults rows;
  private final ErrorStore errors;
  private final SelectionRows selectionRows;
  private final RecordSelections selections;
  private final ObjectTypes objectTypes;

  ImportResults(ImportHistory history, RowResults rows, ErrorStore errors, SelectionRows selectionRows,
      RecordSelections selections, ObjectTypes objectTypes) {
    this.objectTypes = objectTypes;
    this.history = history;
    this.rows = rows;
    this.errors = errors;
    this.selectionRows = selectionRows;
    this.selections = selections;
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public Optional<ImportOverview> find(ImportId id) {
    return history.find(id);
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public List<ImportOverview> list(int offset, int limit) {
    return history.list(offset, limit);
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public long count() {
    return history.count();
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public ImportProgress progress(ImportId id) {
    return history.progress(id);
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public void cancel(ImportId id) {
    history.cancel(id);
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public List<ErrorGroup> errorGroups(ImportId id, ImportPhase phase) {
    var columns = columns(history.visible(id));
    return errors.groups(id, phase).stream()
        .map(group -> new ErrorGroup(group.type(), group.column(), header(columns, group.column()), group.objectType(), group.rows()))
        .toList();
  }

  private static String header(List<ColumnMapping> columns, int column) {
    return column >= 0 && column < columns.size() ? columns.get(column).header() : "";
  }

  private static List<ColumnMapping> columns(StoredImport stored) {
    return stored.draft() instanceof ImportDraft.ReadyToStart ready ? ready.columns() : List.of();
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public List<ImportError> errors(ImportId id, ImportPhase phase, ErrorGroup group, int offset, int limit) {
    history.visible(id);
    return errors.page(id, phase, group, offset, limit);
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public List<PlannedRow> plannedRows(ImportId id, Collection<RowOutcome> outcomes, int offset, int limit) {
    var stored = history.visible(id);
    var reading = new RowResults.Reading(stored.draft().objects(), history.fixes(stored));
    return rows.page(id, ImportPhase.PLAN, reading, outcomes, offset, limit);
  }

  @Override
  @PreAuthorize(Authorities.MAY_IMPORT)
  public long countPlannedRows(ImportId id, Collection<RowOutcome> outcomes) {
    history.visible(id);
    return rows.count(id, ImportPhase.PLAN, outcomes);
  }

  @Override
  @Transactional
  @PreAuthorize(Authorities.MAY_IMPORT)
  public SelectionId records(ImportId id, ObjectTypeId objectType, RowOutcome outcome) {
    return history.visible(id).state().isOver() ? keptSelection(id, objectType, outcome) : selection(id, objectType, outcome);
  }

  private SelectionId keptSelection(ImportId id, ObjectTypeId objectType, RowOutcome outcome) {
    return selectionRows.find(id, objectType, outcome).orElseGet(() -> {
      var selection = selection(id, objectType, outcome);
      selectionRows.add(id, objectType, outcome, selection);
      return selection;
    });
  }

  private SelectionId selection(ImportId id, ObjectTypeId objectType, RowOutcome outcome) {
    var selection = selections.create(objectType);
    try (var ids = recordIds(id, objectType, List.of(outcome))) {
      selections.add(selection, ids);
    }
    return selection;
  }

  /// Asked by listeners too, where nobody is signed in.
  @Override
  public LongStream recordIds(ImportId id, ObjectTypeId objectType, Collection<RowOutcome> outcomes) {
    var slot = history.get(id, objectType).draft().objects().indexOf(objectType);
    return slot < 0 ? LongStream.empty() : rows.recordIds(id, slot, outcomes).distinct();
  }

  /// Asked by listeners, where nobody is signed in.
  @Override
  public Optional<WantedList> wantedList(ImportId id) {
    return history.get(id).draft() instanceof ImportDraft.ReadyToStart ready
        ? ready.details().listName().map(name -> new WantedList(name, listed(ready))) : Optional.empty();
  }

  private ObjectTypeId listed(ImportDraft.ReadyToStart ready) {
    return ready.details().listOf().filter(ready.objects()::contains)
        .or(() -> ready.objects().stream().filter(type -> objectTypes.get(type).isPerson()).findFirst())
        .orElseGet(() -> ready.objects().getFirst());
  }

  @Override
  public UserId author(ImportId id) {
    return history.get(id).createdBy();
  }

  @Override
  public Map<ImportId, String> names(Collection<ImportId> ids) {
    return history.names(ids);
  }
}
