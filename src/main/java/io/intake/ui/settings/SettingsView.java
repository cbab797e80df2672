package io.intake.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import io.intake.ui.Routes;
import io.intake.ui.components.Crumb;
import io.intake.ui.components.HasCrumbs;
import io.intake.ui.components.Texts;
import java.util.List;

/// One of the settings: named in the top bar after the word for all of them.
public class SettingsView extends Div implements HasDynamicTitle, HasCrumbs {

  private final String title;

  protected SettingsView(String title) {
    this.title = title;
    addClassName("settings-page");
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.of("settings.title"), Routes.SETTINGS));
  }
}
