package io.intake.ui.components;

import com.vaadin.flow.component.html.Div;
import io.intake.imports.OutcomeCounts;
import io.intake.imports.RowOutcome;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The shares of the outcomes as one bar; what it shows is said in words for who can't see it.
public class OutcomeBar extends Div {

  /// Empty until [#show].
  public OutcomeBar() {
    addClassName("outcome-bar");
    getElement().setAttribute("role", "img");
  }

  /// Shows other counts.
  public void show(OutcomeCounts counts) {
    removeAll();
    var words = Arrays.stream(RowOutcome.values()).filter(outcome -> counts.of(outcome) > 0)
        .map(outcome -> Texts.of("frame.outcome.count." + outcome.name(), counts.of(outcome))).collect(Collectors.joining(", "));
    getElement().setAttribute("aria-label", words.isEmpty() ? Texts.of("frame.outcome.nothing") : words);
    for (var outcome : RowOutcome.values()) {
      if (counts.of(outcome) > 0) {
        var part = new Div();
        part.addClassNames("outcome-bar-part", "outcome-bar-" + OutcomeBadge.cssName(outcome));
        part.getElement().getStyle().set("flex-grow", Long.toString(counts.of(outcome)));
        part.setTitle(Texts.of("frame.outcome.count." + outcome.name(), counts.of(outcome)));
        add(part);
      }
    }
  }
}
