package io.intake.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.intake.ui.Routes;
import io.intake.ui.components.Texts;
import io.intake.users.PasswordRefused;
import io.intake.users.TokenRefused;
import io.intake.users.User;
import io.intake.users.Users;

/// Where who was invited or reset sets a password, for the holder of a one-time link.
@Route(value = Routes.WELCOME, autoLayout = false)
@AnonymousAllowed
class AcceptInvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Users users;
  private final EmailField email = new EmailField(Texts.of("frame.email"));
  private final NewPasswordField password = new NewPasswordField();
  private String token = "";

  AcceptInvitationView(Users users) {
    this.users = users;
    addClassName("sign-in-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getLocation().getQueryParameters().getSingleParameter(Routes.TOKEN).orElse("");
    removeAll();
    users.findByToken(token).ifPresentOrElse(this::welcome, this::turnAway);
  }

  private void welcome(User user) {
    email.setValue(user.email());
    email.setReadOnly(true);
    email.setAutocomplete(Autocomplete.USERNAME);
    password.setAutofocus(true);
    var save = new Button(Texts.of("frame.welcome.save"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    add(new SignInPanel(Texts.of("frame.welcome", user.fullName()), Texts.of("frame.welcome.why"), email, password, save));
  }

  private void turnAway() {
    add(new SignInPanel(Texts.of("frame.welcome.refused"), Texts.of("frame.welcome.refused.why")));
  }

  private void save() {
    try {
      users.acceptToken(token, password.getValue());
      UI.getCurrent().getPage().setLocation(Routes.LOGIN);
    } catch (PasswordRefused refused) {
      password.refuse(refused.reason());
    } catch (TokenRefused refused) {
      removeAll();
      turnAway();
    }
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.welcome.title");
  }
}
