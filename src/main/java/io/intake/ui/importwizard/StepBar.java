package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;

/// The steps in a slim bar: where one is, what is done, and the way back.
class StepBar extends Nav {

  private final SerializableConsumer<WizardStep> onStep;
  private final OrderedList steps = new OrderedList();

  StepBar(SerializableConsumer<WizardStep> onStep) {
    this.onStep = onStep;
    addClassName("step-bar");
    setAriaLabel(Texts.of("wizard.steps"));
    add(steps);
  }

  void show(WizardStep current, WizardStep furthest) {
    steps.removeAll();
    for (var step : WizardStep.values()) {
      var mark = new Span();
      mark.addClassName("step-mark");
      var done = step.ordinal() < current.ordinal();
      if (done) {
        mark.add(IntakeIcon.CHECK.create());
      } else {
        mark.setText(Integer.toString(step.ordinal() + 1));
      }
      var button = new NativeButton("", event -> onStep.accept(step));
      button.add(mark, new Span(step.label()));
      button.setEnabled(step.isReachedBy(furthest));
      var item = new ListItem(button);
      item.addClassNames("step", done ? "step-done" : step == current ? "step-current" : "step-ahead");
      if (step == current) {
        button.getElement().setAttribute("aria-current", "step");
      }
      steps.add(item);
    }
  }
}
