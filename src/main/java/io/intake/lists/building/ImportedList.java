package io.intake.lists.building;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordSelections;
import io.intake.imports.ImportId;
import io.intake.imports.Imports;
import io.intake.imports.RowOutcome;
import io.intake.properties.ObjectTypeId;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Builds the list that an import asked for: everybody in the file, whether they were new, changed or just there.
@Component
public class ImportedList {

  private static final Set<RowOutcome> STORED = Set.of(RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED);

  private final Imports imports;
  private final ObjectTypes objectTypes;
  private final RecordSelections selections;
  private final ListLedger ledger;

  ImportedList(Imports imports, ObjectTypes objectTypes, RecordSelections selections, ListLedger ledger) {
    this.imports = imports;
    this.objectTypes = objectTypes;
    this.selections = selections;
    this.ledger = ledger;
  }

  /// Called again for the same import, it does nothing. To be called in a transaction, so that a list is there whole or not at all.
  public void build(ImportId id) {
    imports.wantedList(id).filter(name -> !ledger.hasListOf(id)).ifPresent(name -> build(id, name));
  }

  private void build(ImportId id, String name) {
    var people = people();
    var members = selections.create(people);
    try (var ids = imports.recordIds(id, people, STORED)) {
      ledger.add(name, people, members, selections.add(members, ids), id);
    }
  }

  private ObjectTypeId people() {
    return objectTypes.list().stream().filter(ObjectType::isPerson).findFirst().orElseThrow().id();
  }
}
