package io.intake.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import io.intake.compliance.ContactPermissions;
import io.intake.ui.Routes;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;

/// Whether contacts need a legal basis, and what people confirm to keep when they import contacts.
@Route(value = Routes.SETTINGS_PRIVACY, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class PrivacyView extends SettingsView {

  private final ContactPermissions permissions;
  private final TextArea policy = new TextArea(Texts.of("settings.policy.text"));
  private final Button save = new Button(Texts.of("settings.policy.save"), event -> savePolicy());

  PrivacyView(ContactPermissions permissions) {
    super(Texts.of("settings.privacy"));
    this.permissions = permissions;
    add(new PageHeader(Texts.of("settings.privacy"), Texts.of("settings.privacy.why")), privacyCard(), policyCard());
    showPolicy();
  }

  private Div privacyCard() {
    var on = new Checkbox(Texts.of("settings.privacy.on"), permissions.isDataPrivacyOn());
    on.setHelperText(Texts.of("settings.privacy.on.why"));
    on.addValueChangeListener(event -> {
      permissions.setDataPrivacyOn(event.getValue());
      Notifications.done(Texts.of(event.getValue() ? "settings.privacy.isOn" : "settings.privacy.isOff"));
    });
    return card(new H3(Texts.of("settings.privacy.title")), on);
  }

  private Div policyCard() {
    policy.setMinRows(10);
    policy.setMaxRows(24);
    policy.setValueChangeMode(ValueChangeMode.EAGER);
    policy.addValueChangeListener(event -> save.setEnabled(isChanged()));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var read = new Anchor(Routes.POLICY, Texts.of("settings.policy.read"));
    read.getElement().setAttribute("router-link", true);
    var actions = new Div(save, read);
    actions.addClassName("settings-card-actions");
    return card(new H3(Texts.of("settings.policy")), new Paragraph(Texts.of("settings.policy.why")), policy, actions);
  }

  private void showPolicy() {
    var current = permissions.policy();
    policy.setValue(current.text());
    policy.setHelperText(Texts.of("settings.policy.version", current.version()));
    save.setEnabled(false);
  }

  private boolean isChanged() {
    return !policy.getValue().isBlank() && !policy.getValue().strip().equals(permissions.policy().text().strip());
  }

  private void savePolicy() {
    permissions.changePolicy(policy.getValue().strip());
    showPolicy();
    Notifications.done(Texts.of("settings.policy.saved"));
  }

  private static Div card(com.vaadin.flow.component.Component... content) {
    var card = new Div(content);
    card.addClassName("settings-card");
    return card;
  }
}
