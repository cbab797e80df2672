package io.intake.ui.importresult;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.OutcomeCounts;
import io.intake.imports.RowOutcome;
import io.intake.ui.components.OutcomeBadge;
import io.intake.ui.components.OutcomeBar;
import io.intake.ui.components.Texts;
import java.util.Arrays;

/// The rows of the file by outcome: the bar and what its colours mean.
class RowOutcomes extends Div {

  RowOutcomes(OutcomeCounts rows, OutcomeBar bar) {
    addClassName("row-outcomes");
    var legend = new Div();
    legend.addClassName("outcome-legend");
    Arrays.stream(RowOutcome.values()).filter(outcome -> rows.of(outcome) > 0).forEach(outcome ->
        legend.add(new Div(new OutcomeBadge(outcome), new Span(Texts.of("importresult.share", rows.of(outcome),
            rows.of(outcome) / (double) rows.total())))));
    add(new H3(Texts.of("importresult.rows", rows.total())), bar, legend);
  }
}
