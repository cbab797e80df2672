package io.intake.lists.building;

import io.intake.crmobjects.RecordSelections;
import io.intake.imports.ImportId;
import io.intake.imports.Imports;
import io.intake.imports.RowOutcome;
import io.intake.imports.WantedList;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Builds the list that an import asked for: every record in the file, whether it was new, changed or just there.
@Component
public class ImportedList {

  private static final Set<RowOutcome> STORED = Set.of(RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED);

  private final Imports imports;
  private final RecordSelections selections;
  private final ListLedger ledger;

  ImportedList(Imports imports, RecordSelections selections, ListLedger ledger) {
    this.imports = imports;
    this.selections = selections;
    this.ledger = ledger;
  }

  /// Called again for the same import, it does nothing. To be called in a transaction, so that a list is there whole or not at all.
  public void build(ImportId id) {
    imports.wantedList(id).filter(list -> !ledger.hasListOf(id)).ifPresent(list -> build(id, list));
  }

  private void build(ImportId id, WantedList list) {
    var members = selections.create(list.objectType());
    try (var ids = imports.recordIds(id, list.objectType(), STORED)) {
      ledger.add(list.name(), list.objectType(), members, selections.add(members, ids), id);
    }
  }
}
