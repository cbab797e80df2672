package io.intake.ui.importwizard.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.imports.FileFormat;
import io.intake.imports.FileRow;
import io.intake.ui.components.Texts;
import java.util.List;

/// The first rows as they stand in the file. A click on a row makes it the header row.
public class FilePreview extends Div {

  /// More columns than this are told, not shown.
  private static final int MOST_COLUMNS = 60;

  @Tag("table")
  private static class Sheet extends Component {
  }

  public FilePreview(List<FileRow> rows, FileFormat format, SerializableConsumer<Integer> onHeaderLine) {
    addClassName("file-preview");
    var columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    var sheet = new Sheet();
    sheet.getElement().setAttribute("aria-label", Texts.of("wizard.preview.label"));
    var body = new Element("tbody");
    sheet.getElement().appendChild(body);
    var shown = Math.min(columns, MOST_COLUMNS);
    if (format.headless()) {
      body.appendChild(names(shown));
    }
    rows.forEach(row -> body.appendChild(row(row, format, shown, onHeaderLine)));
    var scroller = new Div(sheet);
    scroller.addClassName("file-preview-scroller");
    scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
        .setAttribute("aria-label", Texts.of("wizard.preview.label"));
    var caption = new Span(Texts.of("wizard.preview.hint") + (columns > MOST_COLUMNS
        ? " " + Texts.of("wizard.preview.more", columns - MOST_COLUMNS) : ""));
    caption.addClassName("file-preview-hint");
    add(caption, scroller);
  }

  /// What the columns are called where nothing in the file names them.
  private static Element names(int columns) {
    var element = new Element("tr");
    element.getClassList().add("preview-header");
    element.appendChild(new Element("td"));
    for (int column = 0; column < columns; column++) {
      element.appendChild(new Element("th").setAttribute("scope", "col").setText(Texts.of("wizard.preview.column", column + 1)));
    }
    return element;
  }

  private static Element row(FileRow row, FileFormat format, int columns, SerializableConsumer<Integer> onHeaderLine) {
    var isHeader = row.lineNumber() == format.headerLine() && !format.headless();
    var element = new Element("tr");
    element.getClassList().set("preview-header", isHeader);
    element.getClassList().set("preview-above", !isHeader && !format.hasData(row.lineNumber()));
    var button = new NativeButton(Integer.toString(row.lineNumber()));
    button.addClassName("preview-line");
    button.getElement().setAttribute("aria-label", Texts.of(isHeader ? "wizard.preview.is" : "wizard.preview.make", row.lineNumber()));
    button.setTitle(Texts.of(isHeader ? "wizard.preview.is" : "wizard.preview.make", row.lineNumber()));
    element.appendChild(new Element("th").setAttribute("scope", "row").appendChild(button.getElement()));
    for (int column = 0; column < columns; column++) {
      element.appendChild(new Element(isHeader && !row.cell(column).isBlank() ? "th" : "td").setText(row.cell(column)));
    }
    if (!isHeader) {
      element.addEventListener("click", event -> onHeaderLine.accept(row.lineNumber()));
    }
    return element;
  }
}
