package io.intake.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.intake.ui.Routes;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;

/// Leads on to the first of the settings.
@Route(value = Routes.SETTINGS, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class SettingsHomeView extends Div implements BeforeEnterObserver {

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.forwardTo(Routes.SETTINGS_USERS);
  }
}
