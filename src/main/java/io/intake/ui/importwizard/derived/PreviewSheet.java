package io.intake.ui.importwizard.derived;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.DerivedPreview;
import io.intake.imports.DerivedRow;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import java.util.List;

/// What columns would hold: how many rows fit, the first ones of the file, and those that look worst.
final class PreviewSheet extends Div {

  PreviewSheet() {
    super();
    addClassName("derived-preview");
    getElement().setAttribute("role", "region").setAttribute("aria-label", Texts.of("derived.preview")).setAttribute("aria-live", "polite");
  }

  /// @param heads of the sources, then of the columns
  /// @param sources how many of them are sources
  /// @param summary what is said above
  /// @param good whether nothing of it needs a look
  void show(DerivedPreview preview, List<String> heads, int sources, String summary, boolean good) {
    removeAll();
    var words = new Div((good ? IntakeIcon.CHECK : IntakeIcon.ALERT).create(), new Span(summary));
    words.addClassNames("derived-summary", good ? "derived-all-fit" : "derived-some-unfit");
    add(words);
    if (preview.rows() == 0) {
      return;
    }
    var table = new NativeTable();
    var head = new NativeTableRow();
    head.add(headCell(Texts.of("derived.row"), ""));
    for (var column = 0; column < heads.size(); column++) {
      head.add(headCell(heads.get(column), column < sources ? "derived-source" : "derived-value"));
    }
    table.getHead().add(head);
    section(table, "derived.first", preview.first(), heads.size());
    section(table, "derived.odd", preview.odd(), heads.size());
    var scroll = new Div(table);
    scroll.addClassName("derived-scroll");
    scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
        .setAttribute("aria-label", Texts.of("derived.preview.rows"));
    add(scroll);
  }

  private static void section(NativeTable table, String key, List<DerivedRow> rows, int width) {
    if (rows.isEmpty()) {
      return;
    }
    var title = headCell(Texts.of(key), "derived-section");
    title.getElement().setAttribute("colspan", Integer.toString(width + 1)).setAttribute("scope", "colgroup");
    table.getBody().add(new NativeTableRow(title));
    rows.forEach(row -> table.getBody().add(line(row)));
  }

  private static NativeTableRow line(DerivedRow row) {
    var line = new NativeTableRow();
    line.setClassName("derived-unfit", !row.fits());
    var number = cell(Integer.toString(row.lineNumber()), "derived-line");
    if (!row.fits()) {
      var mark = new Span(IntakeIcon.ALERT.create());
      mark.setTitle(Texts.of("derived.unfit"));
      mark.getElement().setAttribute("role", "img").setAttribute("aria-label", Texts.of("derived.unfit"));
      number.addComponentAsFirst(mark);
    }
    line.add(number);
    row.sources().forEach(text -> line.add(cell(text, "derived-source")));
    row.values().forEach(text -> line.add(cell(text, "derived-value")));
    return line;
  }

  private static NativeTableCell cell(String text, String kind) {
    var words = new Span(text.replaceAll("\\R", " ⏎ "));
    words.setTitle(text);
    var cell = new NativeTableCell(words);
    cell.addClassName(kind);
    return cell;
  }

  private static NativeTableHeaderCell headCell(String text, String kind) {
    var cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", "col");
    if (!kind.isEmpty()) {
      cell.addClassName(kind);
    }
    return cell;
  }
}
