package io.intake.ui.signin;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.intake.ui.components.Texts;
import io.intake.users.PasswordRefused;
import java.util.Map;

/// Asks for a password that is new, and says what it must be.
class NewPasswordField extends PasswordField {

  NewPasswordField() {
    super(Texts.of("frame.password.new"));
    setHelperText(Texts.of("frame.password.rule"));
    setAutocomplete(Autocomplete.NEW_PASSWORD);
    // What a screen reader says of the eye; the component has no setter for it.
    getElement().setPropertyMap("i18n", Map.of("reveal", Texts.of("frame.password.show")));
  }

  void refuse(PasswordRefused.Reason reason) {
    setErrorMessage(Texts.of("frame.password." + reason.name()));
    setInvalid(true);
    focus();
  }
}
