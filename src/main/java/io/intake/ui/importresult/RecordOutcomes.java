package io.intake.ui.importresult;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.intake.crmobjects.ObjectType;
import io.intake.imports.ImportOverview;
import io.intake.imports.Imports;
import io.intake.imports.OutcomeCounts;
import io.intake.imports.RowOutcome;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.OutcomeBadge;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;

/// What became of the records of one object type; created and updated ones can be gone to.
class RecordOutcomes extends Div {

  private static final List<RowOutcome> SHOWN = List.of(RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED, RowOutcome.FAILED);

  RecordOutcomes(ImportOverview overview, ObjectType type, Imports imports) {
    addClassName("record-outcome");
    var counts = overview.summary().records().getOrDefault(type.id(), OutcomeCounts.NONE);
    var figures = new Div();
    figures.addClassName("record-figures");
    for (var outcome : SHOWN) {
      var figure = new Span(Texts.of("findings.number", counts.of(outcome)));
      figure.addClassName("count-card-figure");
      var isLink = counts.of(outcome) > 0 && (outcome == RowOutcome.CREATED || outcome == RowOutcome.UPDATED);
      var word = new Div(OutcomeBadge.icon(outcome).create(), new Span(Texts.of("frame.outcome." + outcome)));
      word.addClassName("count-card-word");
      var card = isLink ? new NativeButton("", event ->
          Routes.go(Routes.openSelection(type, imports.records(overview.id(), type.id(), outcome)))) : new Div();
      card.addClassNames("count-card", "count-card-" + OutcomeBadge.cssName(outcome));
      card.getElement().getClassList().set("count-card-none", counts.of(outcome) == 0);
      card.getElement().appendChild(word.getElement(), figure.getElement());
      if (isLink) {
        var show = new Span(Texts.of("importresult.show." + outcome, Labels.plural(type)));
        show.addClassName("count-card-link");
        card.getElement().appendChild(show.getElement());
      }
      figures.add(card);
    }
    add(new H3(IntakeIcon.named(type.icon()).create(), new Span(Labels.plural(type))), figures);
  }
}
