package io.intake.ui.records.index;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;

/// Rises from below while records are selected, with what can be done with them.
class SelectionBar extends Div {

  private final Span count = new Span();
  private final Button all;
  private final Button close;

  SelectionBar(Runnable selectAll, Runnable clear) {
    addClassName("selection-bar");
    getElement().setAttribute("role", "toolbar").setAttribute("aria-label", Texts.of("records.selection"));
    count.addClassName("selection-count");
    count.getElement().setAttribute("aria-live", "polite");
    all = button("", selectAll);
    close = button("", clear);
    close.setIcon(IntakeIcon.CLOSE.create());
    close.setAriaLabel(Texts.of("records.selection.clear"));
    add(count, all, close);
    show(0, 0, false);
  }

  void addAction(String label, IntakeIcon icon, Runnable action) {
    var button = button(label, action);
    button.setIcon(icon.create());
    addComponentAtIndex(indexOf(close), button);
  }

  /// @param shown how many records the page holds
  /// @param canSelectAll whether they are few enough to select all of them
  void show(long selected, long shown, boolean canSelectAll) {
    setClassName("selection-bar-open", selected > 0);
    getElement().setAttribute("inert", selected == 0);
    count.setText(Texts.of("records.selection.count", selected));
    all.setText(Texts.of("records.selection.all", shown));
    all.setVisible(canSelectAll && selected < shown);
  }

  private static Button button(String label, Runnable action) {
    var button = new Button(label, event -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }
}
