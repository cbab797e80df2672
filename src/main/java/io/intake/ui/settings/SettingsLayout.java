package io.intake.ui.settings;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import io.intake.ui.MainLayout;
import io.intake.ui.Routes;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.users.Authorities;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/// The settings side by side: their names at the left, the chosen one beside.
@ParentLayout(MainLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
public class SettingsLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private final Nav names = new Nav();
  private final Div content = new Div();
  private final List<Anchor> links = new ArrayList<>();

  public SettingsLayout() {
    addClassName("settings");
    names.addClassName("settings-names");
    names.setAriaLabel(Texts.of("settings.title"));
    content.addClassName("settings-content");
    addLink(IntakeIcon.SETTINGS, "settings.account", Routes.SETTINGS_ACCOUNT);
    addLink(IntakeIcon.USER, "settings.users", Routes.SETTINGS_USERS);
    addLink(IntakeIcon.SHIELD, "settings.privacy", Routes.SETTINGS_PRIVACY);
    addLink(IntakeIcon.OPTIONS, "settings.properties", Routes.SETTINGS_PROPERTIES);
    addLink(IntakeIcon.PIPELINE, "settings.pipelines", Routes.SETTINGS_PIPELINES);
    addLink(IntakeIcon.OBJECT, "objects.title", Routes.SETTINGS_OBJECTS);
    addLink(IntakeIcon.TAG, "settings.labels", Routes.SETTINGS_LABELS);
    addLink(IntakeIcon.HISTORY, "settings.changes", Routes.SETTINGS_CHANGES);
    addLink(IntakeIcon.SPARKLE, "settings.demo", Routes.SETTINGS_DEMO);
    add(names, content);
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    content.getElement().removeAllChildren();
    content.getElement().appendChild(view.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement view) {
    content.getElement().removeChild(view.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    for (var link : links) {
      if (link.getHref().equals(event.getLocation().getPath())) {
        link.getElement().setAttribute("aria-current", "page");
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    }
  }

  private void addLink(IntakeIcon icon, String text, String address) {
    var link = new Anchor(address, icon.create(), new Span(Texts.of(text)));
    link.addClassName("navigation-link");
    link.getElement().setAttribute("router-link", true);
    links.add(link);
    names.add(link);
  }
}
