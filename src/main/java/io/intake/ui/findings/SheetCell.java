package io.intake.ui.findings;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import io.intake.ui.components.Texts;
import java.util.Optional;

/// One cell of the plan's sheet.
///
/// @param kind the CSS class that marks it
/// @param before the value that is replaced; empty if none is
/// @param hint what a person who rests on it reads
record SheetCell(String kind, String before, String text, String hint) {

  static SheetCell of(PlannedRow row, ColumnMapping column, PropertyWords words) {
    var text = cell(row, column.column());
    var error = row.errors().stream().filter(found -> found.column() == column.column()).findFirst();
    if (error.isPresent()) {
      var type = error.get().type();
      return new SheetCell("cell-wrong", "", text, ErrorTexts.title(type) + ". " + ErrorTexts.effect(type.effect()));
    }
    if (column.target() instanceof ColumnTarget.PropertyColumn target) {
      return change(row, target).map(change -> new SheetCell("cell-changed", words.of(target, change.oldValue()),
              words.of(target, change.newValue()), Texts.of("findings.sheet.changed", text)))
          .orElseGet(() -> new SheetCell("", "", text, text));
    }
    return new SheetCell("", "", text, text);
  }

  private static Optional<ValueChange> change(PlannedRow row, ColumnTarget.PropertyColumn target) {
    return row.records().stream()
        .filter(planned -> planned.outcome() == RowOutcome.UPDATED && planned.objectType().equals(target.objectType()))
        .flatMap(planned -> planned.changes().stream()).filter(change -> change.property().equals(target.property())).findFirst();
  }

  private static String cell(PlannedRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }
}
