package io.intake.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.intake.users.CurrentUser;
import io.intake.users.UserPreferences;
import org.springframework.stereotype.Component;

/// Sends the page in the user's colours at once, so that a dark screen does not flash white while it loads.
@Component
public class ThemeAtStart implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1;

  private final transient CurrentUser currentUser;
  private final transient UserPreferences preferences;

  ThemeAtStart(CurrentUser currentUser, UserPreferences preferences) {
    this.currentUser = currentUser;
    this.preferences = preferences;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::colour);
  }

  private void colour(IndexHtmlResponse response) {
    currentUser.find().map(user -> ThemeChoice.of(user.id(), preferences).scheme()).ifPresent(scheme ->
        response.getDocument().select("html").attr("style", "color-scheme: " + scheme.getValue() + ";")
            .attr("theme", scheme.getThemeValue()));
  }
}
