package io.intake.ui.settings.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.settings.QuestionDialog;
import io.intake.ui.settings.SettingsLayout;
import io.intake.ui.settings.SettingsView;
import io.intake.users.Authorities;
import io.intake.users.CurrentUser;
import io.intake.users.EmailTaken;
import io.intake.users.LastAdministrator;
import io.intake.users.User;
import io.intake.users.Users;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// Who may sign in and what they may do: invite, change, reset, deactivate.
@Route(value = Routes.SETTINGS_USERS, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class UsersView extends SettingsView {

  private final Users users;
  private final List<ObjectType> types;
  private final PageHeader header = new PageHeader(Texts.of("settings.users"), Texts.of("settings.users.why"));
  private final UserGrid grid;

  UsersView(Users users, ObjectTypes objectTypes, CurrentUser currentUser) {
    super(Texts.of("settings.users"));
    this.users = users;
    this.types = objectTypes.list();
    grid = new UserGrid(currentUser.get().id(), new UserGrid.Actions(this::edit, this::reset, this::deactivate, this::reactivate));
    var invite = new Button(Texts.of("settings.users.invite"), IntakeIcon.USER_PLUS.create(), event -> invite());
    invite.addThemeVariants(ButtonVariant.PRIMARY);
    header.addActions(invite);
    add(header, grid);
    refresh();
  }

  private void refresh() {
    var all = users.list();
    grid.show(all, users.listWithoutPassword());
    header.setFigure(Texts.of("settings.users.figure", all.size()));
  }

  private void invite() {
    UserDialog.forNewUser(types, dialog -> {
      try {
        var token = users.invite(dialog.email(), dialog.firstName(), dialog.lastName(), dialog.role(), dialog.permissions());
        dialog.close();
        refresh();
        new OneTimeLinkDialog(Texts.of("settings.users.invited", dialog.email()), token).open();
      } catch (EmailTaken taken) {
        dialog.refuseEmail(Texts.of("settings.users.taken"));
      }
    }).open();
  }

  private void edit(User user) {
    UserDialog.forUser(user, types, dialog -> {
      try {
        users.changeRole(user.id(), dialog.role(), dialog.permissions());
        dialog.close();
        refresh();
        Notifications.done(Texts.of("settings.users.changed", user.fullName()));
      } catch (LastAdministrator refused) {
        dialog.refuseRole(Texts.of("settings.users.last"));
      }
    }).open();
  }

  private void reset(User user) {
    new QuestionDialog(Texts.of("settings.users.reset.title", user.fullName()), Texts.of("settings.users.reset.why"),
        Texts.of("settings.users.reset"), () -> {
          var token = users.reset(user.id());
          refresh();
          new OneTimeLinkDialog(Texts.of("settings.users.wasReset", user.fullName()), token).open();
        }).open();
  }

  private void deactivate(User user) {
    try {
      users.deactivate(user.id());
      refresh();
      Notifications.done(Texts.of("settings.users.deactivated", user.fullName()), Texts.of("settings.undo"), () -> reactivate(user));
    } catch (LastAdministrator refused) {
      Notifications.failed(Texts.of("settings.users.last"));
    }
  }

  private void reactivate(User user) {
    users.reactivate(user.id());
    refresh();
    Notifications.done(Texts.of("settings.users.reactivated", user.fullName()));
  }
}
