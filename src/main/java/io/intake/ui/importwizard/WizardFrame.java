package io.intake.ui.importwizard;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import io.intake.imports.MappingRefused;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;

/// The step bar above, the page, and the footer below with the ways on, out and back.
class WizardFrame extends Div {

  private final StepBar bar;
  private final Div content = new Div();
  private final Span missing = new Span();
  private final Button back = new Button(Texts.of("wizard.back"), IntakeIcon.ARROW_LEFT.create());
  private final Button close;
  private final Button next = new Button();

  /// @param closeLabel what leaving does
  /// @param onStep told the step that a person wants to see
  /// @param onClose told that a person leaves and comes back later
  WizardFrame(String closeLabel, SerializableConsumer<WizardStep> onStep, Runnable onClose) {
    bar = new StepBar(onStep);
    addClassName("wizard");
    content.addClassName("wizard-content");
    content.getElement().setAttribute("tabindex", "-1").setAttribute("role", "region");
    missing.addClassName("wizard-missing");
    missing.setId("wizard-missing");
    missing.getElement().setAttribute("role", "status");
    back.addClassName("wizard-back");
    close = new Button(closeLabel, event -> onClose.run());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    next.addThemeVariants(ButtonVariant.PRIMARY);
    next.addClassName("wizard-next");
    next.getElement().setAttribute("aria-describedby", "wizard-missing")
        .setAttribute("aria-keyshortcuts", "Control+Enter").setAttribute("title", Texts.of("wizard.next.keys"));
    next.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
    var space = new Div();
    space.addClassName("wizard-space");
    var footer = new Footer(back, close, space, missing, next);
    footer.addClassName("wizard-footer");
    add(bar, content, footer);
  }

  /// @param onBack goes to the step before
  /// @param onNext goes to the step after, once the page is complete
  void show(WizardStep step, WizardStep furthest, WizardPage page, Runnable onBack, Runnable onNext) {
    bar.show(step, furthest);
    content.removeAll();
    content.add(page);
    Runnable goOn = () -> {
      try {
        page.complete();
      } catch (MappingRefused refused) {
        refuse(Texts.of("wizard.mapping.refused." + refused.reason(), refused.arguments().toArray()));
        return;
      }
      onNext.run();
    };
    page.tell(() -> update(page), goOn);
    replaceListener(back, onBack);
    replaceListener(next, goOn);
    back.setEnabled(step.before().isPresent());
    update(page);
    beginAt(step);
  }

  /// A new step is read from its beginning; the focus must not stay in the footer, nor be lost with the page that is gone.
  private void beginAt(WizardStep step) {
    content.getElement().setAttribute("aria-label", step.label()).executeJs("this.focus({preventScroll: true})");
  }

  private void update(WizardPage page) {
    next.setText(page.nextLabel());
    var words = page.missing();
    next.setEnabled(words.isEmpty());
    missing.setText(words.orElse(""));
    missing.removeClassName("wizard-refused");
  }

  private void refuse(String sentence) {
    missing.setText(sentence);
    missing.addClassName("wizard-refused");
  }

  private static void replaceListener(Button button, Runnable action) {
    var old = ComponentUtil.getData(button, Registration.class);
    if (old != null) {
      old.remove();
    }
    ComponentUtil.setData(button, Registration.class,
        button.addClickListener(event -> action.run()));
  }
}
