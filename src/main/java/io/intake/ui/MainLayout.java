package io.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.components.HasCrumbs;
import io.intake.ui.continuity.LostFocus;
import io.intake.ui.language.Language;
import io.intake.users.User;
import io.intake.users.UserPreferences;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/// The frame around every screen of who is signed in: navigation at the left, the bar on top, the screen. Views get it without asking;
/// a view names itself by `@PageTitle` or `HasDynamicTitle` and, where it lies below others, by [HasCrumbs].
@Layout
@PermitAll
@JsModule("context://js/frame.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String COLLAPSED = "navigation-collapsed";

  private final UserPreferences preferences;
  private final User user;
  private final VisibleObjects objects;
  private final Main content = new Main();
  private final TopTitle title = new TopTitle();
  private final UserMenu userMenu;
  private final GlobalSearch search;
  private final Optional<RunningImports> running;
  private List<ObjectType> shown;
  private Navigation navigation;
  private boolean collapsed;

  MainLayout(FrameDoors doors, AuthenticationContext authentication) {
    this.preferences = doors.preferences();
    this.user = doors.currentUser().get();
    search = new GlobalSearch(doors.records(), doors.objects()::list);
    this.objects = doors.objects();
    shown = objects.list();
    navigation = new Navigation(shown, user, this::toggleNavigation);
    userMenu = new UserMenu(user, doors.account().profile().name(), this::chooseTheme, this::chooseLanguage, authentication::logout);
    running = user.canImport() ? Optional.of(new RunningImports(doors.imports())) : Optional.empty();
    addClassName("frame");
    content.addClassName("frame-content");
    content.getElement().setAttribute("tabindex", "-1");
    var bar = new Header(title, search, end());
    bar.addClassName("top-bar");
    add(navigation, bar, content);
    show(preferences.find(user.id(), COLLAPSED).map(Boolean::valueOf).orElse(false));
  }

  private Div end() {
    var end = new Div();
    end.addClassName("top-bar-end");
    running.ifPresent(end::add);
    end.add(userMenu);
    return end;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var theme = ThemeChoice.of(user.id(), preferences);
    event.getUI().getPage().setColorScheme(theme.scheme());
    userMenu.show(theme);
  }

  @Override
  public void showRouterLayoutContent(HasElement screen) {
    content.getElement().removeAllChildren();
    content.getElement().appendChild(screen.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement screen) {
    content.getElement().removeChild(screen.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    showObjects();
    navigation.show(event.getLocation().getPath());
    running.ifPresent(RunningImports::look);
    search.clear();
    event.getActiveChain().stream().findFirst().map(Component.class::cast).ifPresent(title::show);
    LostFocus.bringTo(content);
  }

  /// Object types come and go while people work.
  private void showObjects() {
    var now = objects.list();
    if (!now.equals(shown)) {
      shown = now;
      var other = new Navigation(now, user, this::toggleNavigation);
      replace(navigation, other);
      navigation = other;
      navigation.setCollapsed(collapsed);
    }
  }

  private void toggleNavigation() {
    show(!collapsed);
    preferences.set(user.id(), COLLAPSED, Boolean.toString(collapsed));
  }

  private void show(boolean collapsed) {
    this.collapsed = collapsed;
    setClassName("frame-collapsed", collapsed);
    navigation.setCollapsed(collapsed);
  }

  /// Everything on the page is said anew.
  private void chooseLanguage(Language language) {
    language.keep(user.id(), preferences);
    getUI().ifPresent(ui -> ui.getPage().reload());
  }

  private void chooseTheme(ThemeChoice theme) {
    theme.keep(user.id(), preferences);
    getUI().ifPresent(ui -> ui.getPage().setColorScheme(theme.scheme()));
    userMenu.show(theme);
  }
}
