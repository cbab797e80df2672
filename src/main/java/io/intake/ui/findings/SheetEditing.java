package io.intake.ui.findings;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import io.intake.imports.CellFix;
import io.intake.imports.ColumnMapping;
import io.intake.imports.PlannedRow;
import io.intake.ui.components.Texts;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets people change a cell of the sheet where it stands: double click or Enter opens it, Enter or leaving it keeps the text,
/// Escape does not.
final class SheetEditing implements Serializable {

  private static final int MOST_CHARACTERS = 65_536;

  private final Grid<PlannedRow> grid;
  private final transient FixDesk desk;
  private final Map<Grid.Column<PlannedRow>, ColumnMapping> columns = new HashMap<>();
  private final TextField field = new TextField();
  private transient Optional<Place> open = Optional.empty();
  private transient Optional<Place> focused = Optional.empty();

  private record Place(PlannedRow row, Grid.Column<PlannedRow> column) {
  }

  SheetEditing(Grid<PlannedRow> grid, FixDesk desk) {
    this.grid = grid;
    this.desk = desk;
    grid.getEditor().setBinder(new Binder<>(PlannedRow.class));
    grid.getEditor().setBuffered(false);
    field.setMaxLength(MOST_CHARACTERS);
    field.setAutoselect(true);
    field.addClassName("cell-editor");
    field.addKeyDownListener(Key.ENTER, event -> close(true));
    // The grid takes Escape for itself before the field hears of it.
    grid.addAttachListener(event -> grid.getElement().executeJs("""
        this.addEventListener('keydown', event => {
          if (event.key === 'Escape' && event.composedPath()[0].matches('input')) this.dispatchEvent(new CustomEvent('cell-left'));
        }, true)"""));
    grid.getElement().addEventListener("cell-left", event -> close(false));
    field.addBlurListener(event -> close(true));
    grid.addItemDoubleClickListener(event -> open(event.getItem(), event.getColumn()));
    grid.addCellFocusListener(this::remember);
    grid.getElement().addEventListener("keydown", event -> focused.ifPresent(place -> open(place.row(), place.column())))
        .setFilter("event.key === 'Enter' && !event.composedPath()[0].matches('input')");
  }

  void allow(Grid.Column<PlannedRow> column, ColumnMapping mapping) {
    columns.put(column, mapping);
  }

  private void remember(CellFocusEvent<PlannedRow> event) {
    focused = event.isBodyCell() && event.getColumn().isPresent()
        ? event.getItem().map(row -> new Place(row, event.getColumn().get())) : Optional.empty();
  }

  private void open(PlannedRow row, Grid.@Nullable Column<PlannedRow> column) {
    var mapping = column == null ? null : columns.get(column);
    if (column == null || mapping == null || open.isPresent()) {
      return;
    }
    columns.keySet().forEach(other -> other.setEditorComponent((TextField) null));
    field.setValue(text(row, mapping.column()));
    field.setAriaLabel(Texts.of("findings.sheet.edit", ErrorTexts.columnName(mapping.header(), mapping.column()), row.lineNumber()));
    column.setEditorComponent(field);
    open = Optional.of(new Place(row, column));
    grid.getElement().executeJs("this.cellBefore = this.shadowRoot.activeElement");
    grid.getEditor().editItem(row);
    field.focus();
  }

  /// What a person changed it to before, else what stands in the file: a decision about the text still holds for it.
  private static String text(PlannedRow row, int column) {
    return row.fixes().stream().filter(fix -> fix.column() == column && fix.edited()).map(CellFix::text).findFirst()
        .orElseGet(() -> SheetCell.inFile(row, column));
  }

  private void close(boolean keep) {
    var place = open;
    open = Optional.empty();
    place.ifPresent(known -> {
      grid.getEditor().closeEditor();
      // The field is gone, and the focus with it unless it went elsewhere by itself.
      grid.getElement().executeJs("setTimeout(() => document.activeElement === document.body && this.cellBefore?.focus())");
      var column = columns.get(known.column());
      if (keep && column != null && !field.getValue().equals(text(known.row(), column.column()))) {
        desk.edit(known.row().lineNumber(), column.column(), field.getValue());
      }
    });
  }
}
