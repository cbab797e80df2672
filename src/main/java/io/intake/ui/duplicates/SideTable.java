package io.intake.ui.duplicates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.intake.ui.components.Texts;
import java.util.List;

/// Values side by side: a line for each property, a column for each side.
class SideTable extends NativeTable {

  /// How a value stands to the others of its line.
  enum Mark {
    PLAIN, SAME, OTHER, WINS
  }

  /// One value of a line.
  record Side(String text, Mark mark) {
  }

  /// @param label what it compares, for who does not see it
  SideTable(String label) {
    addClassName("side-table");
    getElement().setAttribute("aria-label", label);
  }

  /// @param sides what stands above each side
  void head(List<? extends Component> sides) {
    var row = new NativeTableRow();
    var corner = new NativeTableHeaderCell(Texts.of("duplicates.property"));
    corner.getElement().setAttribute("scope", "col");
    row.add(corner);
    sides.forEach(side -> {
      var cell = new NativeTableHeaderCell(side);
      cell.getElement().setAttribute("scope", "col");
      row.add(cell);
    });
    getHead().add(row);
  }

  void line(String property, List<Side> sides) {
    var row = new NativeTableRow();
    var name = new NativeTableHeaderCell(property);
    name.getElement().setAttribute("scope", "row");
    row.add(name);
    sides.forEach(side -> row.add(cell(side)));
    getBody().add(row);
  }

  private static NativeTableCell cell(Side side) {
    var text = new Span(side.text().isEmpty() ? Texts.of("duplicates.blank") : side.text());
    text.addClassNames("side-value", "side-" + side.mark());
    text.setClassName("blank", side.text().isEmpty());
    text.setTitle(side.text());
    return new NativeTableCell(text);
  }
}
