package io.intake.imports.parsing;

import io.intake.crmobjects.RecordTemplates;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import java.util.ArrayList;
import java.util.List;

/// Lets new records take the values they lack from others, such as a line item from its product; one look-up a chunk.
public final class ValueLender {

  private final Mapping mapping;
  private final RecordTemplates templates;

  public ValueLender(Mapping mapping, RecordTemplates templates) {
    this.mapping = mapping;
    this.templates = templates;
  }

  /// A borrower and the row it stands in.
  private record Borrower(ParsedRow row, ParsedRecord record) {
  }

  /// Offers each new record what it may take; says where what should lend is not found.
  public void lend(List<ParsedRow> rows) {
    for (var object : mapping.objects()) {
      if (object.type().traits().template().isPresent()) {
        lend(rows, object);
      }
    }
  }

  private void lend(List<ParsedRow> rows, ImportedObject object) {
    var borrowers = new ArrayList<Borrower>();
    for (var row : rows) {
      row.records().stream().filter(record -> record.object().slot() == object.slot() && !record.isRefused())
          .forEach(record -> borrowers.add(new Borrower(row, record)));
    }
    var lent = templates.lent(object.type().id(), borrowers.stream().map(borrower -> borrower.record().values()).toList());
    for (var index = 0; index < lent.size(); index++) {
      lend(borrowers.get(index), lent.get(index));
    }
  }

  private void lend(Borrower borrower, RecordTemplates.Lent lent) {
    borrower.record().lend(lent.values());
    if (!lent.unknown().isEmpty()) {
      var slot = borrower.record().object().slot();
      var column = mapping.columns().stream()
          .filter(mapped -> mapped.slot() == slot && mapped.property().name().equals(lent.unknown()))
          .map(MappedColumn::column).findFirst().orElse(-1);
      borrower.record().values().remove(lent.unknown());
      borrower.row().errors().add(new ImportError(borrower.row().row().lineNumber(), column, borrower.record().object().type().id(),
          ImportErrorType.PROPERTY_VALUE_NOT_FOUND, column < 0 ? "" : borrower.row().row().cell(column)));
    }
  }
}
