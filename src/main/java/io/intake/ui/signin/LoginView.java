package io.intake.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.intake.ui.Routes;
import io.intake.ui.components.Texts;
import io.intake.users.Users;

/// Asks for e-mail address and password; leads to the set-up while there is nobody to sign in.
@Route(value = Routes.LOGIN, autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  private final Users users;

  LoginView(Users users) {
    this.users = users;
    addClassName("sign-in-page");
    form.setAction(Routes.LOGIN_CHECK);
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(words("error"));
    add(new SignInPanel(form));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (users.isEmpty()) {
      event.forwardTo(Routes.SETUP);
      return;
    }
    var parameters = event.getLocation().getQueryParameters().getParameters();
    if (parameters.containsKey("wait")) {
      form.setI18n(words("wait"));
    }
    form.setError(parameters.containsKey("error") || parameters.containsKey("wait"));
  }

  private static LoginI18n words(String problem) {
    var words = LoginI18n.createDefault();
    words.getForm().setTitle(Texts.of("frame.signIn"));
    words.getForm().setUsername(Texts.of("frame.email"));
    words.getForm().setPassword(Texts.of("frame.password"));
    words.getForm().setSubmit(Texts.of("frame.signIn"));
    words.getErrorMessage().setTitle(Texts.of("frame.signIn." + problem));
    words.getErrorMessage().setMessage(Texts.of("frame.signIn." + problem + ".why"));
    words.getErrorMessage().setUsername(Texts.of("frame.email.missing"));
    words.getErrorMessage().setPassword(Texts.of("frame.password.missing"));
    return words;
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.signIn");
  }
}
