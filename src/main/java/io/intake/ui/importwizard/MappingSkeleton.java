package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.ui.components.Texts;

/// Holds the place of the table and the guide while the columns are recognised.
final class MappingSkeleton extends Div {

  private static final int ROWS = 9;

  MappingSkeleton() {
    var words = new Span(Texts.of("wizard.columns.wait"));
    words.getElement().setAttribute("role", "status");
    words.addClassName("mapping-skeleton-words");
    var rows = new Div(words);
    rows.addClassName("mapping-skeleton-rows");
    for (var i = 0; i < ROWS; i++) {
      rows.add(row());
    }
    var guide = new Div();
    guide.addClassName("mapping-skeleton-guide");
    addClassNames("mapping-screen", "mapping-skeleton");
    add(rows, guide);
  }

  private static Div row() {
    var row = new Div(new Span(), new Span(), new Span(), new Span());
    row.addClassName("mapping-skeleton-row");
    row.getElement().setAttribute("aria-hidden", "true");
    return row;
  }
}
