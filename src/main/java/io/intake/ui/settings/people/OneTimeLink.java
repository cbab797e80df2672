package io.intake.ui.settings.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;

/// A link to hand to somebody, with a button that copies it.
class OneTimeLink extends Div {

  private final TextField field = new TextField();
  private final String address;

  /// @param address below the start page, such as `welcome?token=…`
  OneTimeLink(String label, String address) {
    this.address = address;
    addClassName("one-time-link");
    field.setLabel(label);
    field.setReadOnly(true);
    var copy = new Button(Texts.of("frame.copy"), IntakeIcon.COPY.create(), event -> copy());
    add(field, copy);
  }

  /// Only the browser knows under which name people reach this server.
  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().executeJs("return new URL($0, document.baseURI).href", address).then(String.class, field::setValue);
  }

  private void copy() {
    field.getElement().executeJs("""
        if (navigator.clipboard) return navigator.clipboard.writeText(this.value);
        this.inputElement.select();
        document.execCommand('copy');
        """).then(done -> Notifications.done(Texts.of("frame.copied")));
  }
}
