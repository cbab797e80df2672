package io.intake.ui.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.RowOutcome;
import java.text.NumberFormat;

/// How often an outcome occurred, as a card that can be pressed to filter by it.
public class CountCard extends NativeButton {

  private final Span count = new Span("–");

  /// @param press what a click or Enter does
  public CountCard(RowOutcome outcome, Runnable press) {
    addClassNames("count-card", "count-card-" + OutcomeBadge.cssName(outcome));
    getElement().setAttribute("type", "button");
    getElement().setAttribute("aria-pressed", "false");
    count.addClassName("count-card-figure");
    var word = new Div(OutcomeBadge.icon(outcome).create(), new Span(Texts.of("frame.outcome." + outcome.name())));
    word.addClassName("count-card-word");
    add(word, count);
    addClickListener(event -> press.run());
  }

  public void setCount(long value) {
    count.setText(NumberFormat.getIntegerInstance(Texts.locale()).format(value));
    setClassName("count-card-none", value == 0);
  }

  /// Whether it filters now.
  public void setPressed(boolean pressed) {
    getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    setClassName("count-card-pressed", pressed);
  }
}
