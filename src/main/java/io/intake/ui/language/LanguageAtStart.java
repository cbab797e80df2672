package io.intake.ui.language;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.intake.users.Account;
import io.intake.users.CurrentUser;
import io.intake.users.UserPreferences;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives every page the language of its user: the chosen one, else that of the account, else the browser's.
@Component
public class LanguageAtStart implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1;

  private final transient CurrentUser currentUser;
  private final transient UserPreferences preferences;
  private final transient Account account;

  LanguageAtStart(CurrentUser currentUser, UserPreferences preferences, Account account) {
    this.currentUser = currentUser;
    this.preferences = preferences;
    this.account = account;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(page ->
        page.getDocument().select("html").attr("lang", locale(page.getVaadinRequest()).toLanguageTag()));
    event.getSource().addUIInitListener(start -> start.getUI().setLocale(locale(VaadinRequest.getCurrent())));
  }

  private Locale locale(VaadinRequest request) {
    List<Locale> browser = Collections.list(request.getLocales());
    return currentUser.find().flatMap(user -> Language.chosen(user.id(), preferences))
        .or(() -> Language.tagged(account.profile().language())).orElseGet(() -> Language.preferred(browser)).in(browser);
  }
}
