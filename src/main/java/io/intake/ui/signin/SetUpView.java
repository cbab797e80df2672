package io.intake.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.intake.ui.Routes;
import io.intake.ui.components.Notifications;
import io.intake.ui.components.Texts;
import io.intake.users.PasswordRefused;
import io.intake.users.TokenRefused;
import io.intake.users.Users;

/// Makes the first administrator, for who holds the token from the log; there is no such page once a user exists.
@Route(value = Routes.SETUP, autoLayout = false)
@AnonymousAllowed
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Users users;
  private final TextField token = new TextField(Texts.of("frame.setUp.token"));
  private final TextField firstName = new TextField(Texts.of("frame.firstName"));
  private final TextField lastName = new TextField(Texts.of("frame.lastName"));
  private final EmailField email = new EmailField(Texts.of("frame.email"));
  private final NewPasswordField password = new NewPasswordField();

  SetUpView(Users users) {
    this.users = users;
    addClassName("sign-in-page");
    token.setHelperText(Texts.of("frame.setUp.token.help"));
    email.setErrorMessage(Texts.of("frame.email.missing"));
    email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
    var names = new Div(firstName, lastName);
    names.addClassName("sign-in-names");
    var create = new Button(Texts.of("frame.setUp.create"), event -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    create.addClickShortcut(Key.ENTER);
    add(new SignInPanel(Texts.of("frame.setUp"), Texts.of("frame.setUp.why"), token, names, email, password, create));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!users.isEmpty()) {
      throw new NotFoundException();
    }
    var given = event.getLocation().getQueryParameters().getSingleParameter(Routes.TOKEN);
    given.ifPresent(token::setValue);
    token.setVisible(given.isEmpty());
    firstName.setAutofocus(true);
  }

  private void create() {
    email.setInvalid(email.isEmpty() || email.isInvalid());
    if (email.isInvalid()) {
      email.focus();
      return;
    }
    try {
      users.setUpFirstAdministrator(token.getValue(), email.getValue(), firstName.getValue(), lastName.getValue(), password.getValue());
      UI.getCurrent().getPage().setLocation(Routes.LOGIN);
    } catch (PasswordRefused refused) {
      password.refuse(refused.reason());
    } catch (TokenRefused refused) {
      token.setVisible(true);
      Notifications.failed(Texts.of("frame.setUp.refused"));
    }
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.setUp");
  }
}
