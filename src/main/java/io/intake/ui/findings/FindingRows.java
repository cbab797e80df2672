package io.intake.ui.findings;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.intake.imports.ErrorGroup;
import io.intake.imports.ImportError;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.Imports;
import io.intake.ui.components.Texts;

/// The rows behind one finding, with the value that is wrong; lazily, for there may be a million.
public class FindingRows extends Grid<ImportError> {

  private final transient Imports imports;

  public FindingRows(Imports imports) {
    super();
    this.imports = imports;
    addClassName("finding-rows");
    addThemeVariants(GridVariant.NO_BORDER);
    addColumn(error -> Texts.of("findings.number", error.lineNumber())).setHeader(Texts.of("findings.rows.line"))
        .setWidth("6rem").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
    addColumn(new ComponentRenderer<>(FindingRows::value)).setHeader(Texts.of("findings.rows.value")).setFlexGrow(2);
    addColumn(error -> ErrorTexts.cost(error.type().effect())).setHeader(Texts.of("findings.rows.effect"))
        .setWidth("10rem").setFlexGrow(0);
    setSizeFull();
  }

  public void show(ImportId id, ImportPhase phase, ErrorGroup group) {
    setAriaLabel(Texts.of("findings.rows.label", ErrorTexts.title(group.type()), ErrorTexts.place(group)));
    setItems(query -> imports.errors(id, phase, group, query.getOffset(), query.getLimit()).stream(),
        query -> Math.toIntExact(group.rows()));
  }

  private static Span value(ImportError error) {
    var value = new Span(error.invalidValue().isEmpty() ? Texts.of("findings.rows.blank") : error.invalidValue());
    value.addClassNames("finding-value", error.invalidValue().isEmpty() ? "blank" : "mono");
    value.setTitle(error.invalidValue());
    return value;
  }
}
