package io.intake.ui.settings.people;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.Texts;
import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.User;
import java.util.List;
import java.util.function.Consumer;

/// Asks who a new user is, or what a user may do.
class UserDialog extends Dialog {

  private final TextField firstName = new TextField(Texts.of("frame.firstName"));
  private final TextField lastName = new TextField(Texts.of("frame.lastName"));
  private final EmailField email = new EmailField(Texts.of("frame.email"));
  private final RadioButtonGroup<Role> role = new RadioButtonGroup<>(Texts.of("settings.users.role"));
  private final PermissionsField permissions;

  private UserDialog(String title, String confirm, List<ObjectType> types, Consumer<UserDialog> done) {
    permissions = new PermissionsField(types);
    permissions.show(Permissions.STANDARD);
    setHeaderTitle(title);
    setWidth("600px");
    role.setItems(Role.values());
    role.setItemLabelGenerator(one -> Texts.of("settings.role." + one.name()));
    role.setHelperText(Texts.of("settings.role.help"));
    role.addValueChangeListener(event -> showRole(event.getValue()));
    role.setValue(Role.USER);
    email.setErrorMessage(Texts.of("frame.email.missing"));
    var save = new Button(confirm, event -> done.accept(this));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Texts.of("settings.cancel"), event -> close()), save);
  }

  static UserDialog forNewUser(List<ObjectType> types, Consumer<UserDialog> done) {
    var dialog = new UserDialog(Texts.of("settings.users.invite"), Texts.of("settings.users.invite.confirm"), types, filled -> {
      filled.email.setInvalid(filled.email.isEmpty() || filled.email.isInvalid());
      if (filled.email.isInvalid()) {
        filled.email.focus();
      } else {
        done.accept(filled);
      }
    });
    var names = new Div(dialog.firstName, dialog.lastName);
    names.addClassName("sign-in-names");
    dialog.firstName.setAutofocus(true);
    dialog.add(form(names, dialog.email, dialog.role, dialog.permissions));
    return dialog;
  }

  static UserDialog forUser(User user, List<ObjectType> types, Consumer<UserDialog> done) {
    var dialog = new UserDialog(Texts.of("settings.users.edit.title", user.fullName()), Texts.of("settings.save"), types, done);
    dialog.permissions.show(user.permissions());
    dialog.role.setValue(user.role());
    dialog.add(form(dialog.role, dialog.permissions));
    return dialog;
  }

  String firstName() {
    return firstName.getValue();
  }

  String lastName() {
    return lastName.getValue();
  }

  String email() {
    return email.getValue().strip();
  }

  Role role() {
    return role.getValue();
  }

  Permissions permissions() {
    return permissions.chosen();
  }

  void refuseEmail(String why) {
    email.setErrorMessage(why);
    email.setInvalid(true);
    email.focus();
  }

  void refuseRole(String why) {
    role.setErrorMessage(why);
    role.setInvalid(true);
  }

  private void showRole(Role chosen) {
    permissions.setVisible(chosen != Role.ADMINISTRATOR);
  }

  private static Div form(com.vaadin.flow.component.Component... fields) {
    var form = new Div(fields);
    form.addClassName("dialog-form");
    return form;
  }
}
