package io.intake.ui.findings;

import io.intake.imports.CellFix;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ErrorEffect;
import io.intake.imports.ImportError;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import io.intake.ui.components.Texts;
import java.util.Optional;
import java.util.stream.Collectors;

/// One cell of the plan's sheet. Public because the renderer reads its parts by reflection.
///
/// @param kind the CSS class that marks it
/// @param icon name of the glyph before its text; empty for none
/// @param before the value that is replaced; empty if none is
/// @param hint what a person who rests on it reads
public record SheetCell(String kind, String icon, String before, String text, String hint) {

  static SheetCell of(PlannedRow row, ColumnMapping column, PropertyWords words) {
    var fix = fix(row, column.column());
    var text = fix.map(found -> fixed(found, column, words)).orElseGet(() -> inFile(row, column.column()));
    var wrong = wrong(row, column.column(), words.rules(column.target()));
    if (costs(row, column.column())) {
      return new SheetCell("cell-wrong", "alert", "", text, wrong);
    }
    var origin = Texts.of("findings.sheet.changed", inFile(row, column.column()));
    var changed = column.target() instanceof ColumnTarget.PropertyColumn target
        ? change(row, target).map(change -> changed(change, target, words, origin, fix.isPresent())) : Optional.<SheetCell>empty();
    return changed.orElseGet(() -> wrong.isEmpty() ? kept(text, origin, fix.isPresent())
        : new SheetCell("cell-noted", fix.isPresent() ? "pencil" : "", "", text, wrong));
  }

  private static SheetCell kept(String text, String origin, boolean isFixed) {
    return isFixed ? new SheetCell("cell-fixed", "pencil", "", text, origin) : new SheetCell("", "", "", text, text);
  }

  private static boolean costs(PlannedRow row, int column) {
    return row.errors().stream().anyMatch(found -> found.column() == column && found.type().effect() != ErrorEffect.VALUE_NOTED);
  }

  /// Everything that is wrong with a cell, each with what it costs and what to do; empty if nothing is.
  ///
  /// @param rules of the property that the column goes to
  static String wrong(PlannedRow row, int column, String rules) {
    return row.errors().stream().filter(found -> found.column() == column).map(ImportError::type).distinct()
        .map(type -> ErrorTexts.title(type, rules) + ". " + ErrorTexts.effect(type.effect()) + " " + ErrorTexts.remedy(type))
        .collect(Collectors.joining("\n"));
  }

  /// A value that is emptied is said in words.
  private static SheetCell changed(ValueChange change, ColumnTarget.PropertyColumn target, PropertyWords words, String origin,
      boolean isFixed) {
    var before = words.of(target, change.oldValue());
    var after = orBlank(words.of(target, change.newValue()));
    return new SheetCell("cell-changed", isFixed ? "pencil" : "", before, after,
        Texts.of("findings.sheet.oldNew", orBlank(before), after) + " · " + origin);
  }

  private static String orBlank(String value) {
    return value.isEmpty() ? Texts.of("findings.rows.blank") : value;
  }

  /// A chosen option by its name, anything else as it is read.
  private static String fixed(CellFix fix, ColumnMapping column, PropertyWords words) {
    return !fix.edited() && column.target() instanceof ColumnTarget.PropertyColumn target ? words.of(target, fix.text()) : fix.text();
  }

  private static Optional<CellFix> fix(PlannedRow row, int column) {
    return row.fixes().stream().filter(found -> found.column() == column).findFirst();
  }

  private static Optional<ValueChange> change(PlannedRow row, ColumnTarget.PropertyColumn target) {
    return row.records().stream()
        .filter(planned -> planned.outcome() == RowOutcome.UPDATED && planned.objectType().equals(target.objectType()))
        .flatMap(planned -> planned.changes().stream()).filter(change -> change.property().equals(target.property())).findFirst();
  }

  /// The text that stands in the file.
  static String inFile(PlannedRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }
}
