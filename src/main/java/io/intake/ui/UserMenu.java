package io.intake.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.Initials;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Language;
import io.intake.users.User;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// Who is signed in, how the screens look, and the way out.
class UserMenu extends MenuBar {

  private final Map<ThemeChoice, MenuItem> themes = new EnumMap<>(ThemeChoice.class);

  UserMenu(User user, String account, Consumer<ThemeChoice> chooseTheme, Consumer<Language> chooseLanguage, Runnable signOut) {
    addClassName("user-menu");
    setI18n(ComponentWords.menus());
    addThemeVariants(MenuBarVariant.TERTIARY);
    var avatar = new Avatar(user.fullName());
    avatar.setAbbreviation(Initials.of(user.fullName()));
    var top = addItem(avatar);
    top.setAriaLabel(Texts.of("frame.userMenu", user.fullName()));
    var menu = top.getSubMenu();
    var name = new Span(user.fullName());
    name.addClassName("user-menu-name");
    var email = new Span(user.email());
    email.addClassName("user-menu-email");
    var who = new Div(name, email);
    if (!account.isEmpty()) {
      var where = new Span(account);
      where.addClassName("user-menu-email");
      who.add(where);
    }
    who.addClassName("user-menu-who");
    menu.addItem(who).setEnabled(false);
    menu.addSeparator();
    for (var theme : ThemeChoice.values()) {
      var item = menu.addItem(labelled(theme.icon(), Texts.of("frame.theme." + theme.name())), event -> chooseTheme.accept(theme));
      item.setCheckable(true);
      themes.put(theme, item);
    }
    menu.addSeparator();
    for (var language : Language.values()) {
      var item = menu.addItem(labelled(IntakeIcon.GLOBE, language.ownName()), event -> chooseLanguage.accept(language));
      item.getElement().setAttribute("lang", language.tag());
      item.setCheckable(true);
      item.setChecked(language == Language.of(Texts.locale()));
    }
    menu.addSeparator();
    menu.addItem(labelled(IntakeIcon.SHIELD, Texts.of("frame.policy")), event -> event.getSource().getUI()
        .ifPresent(ui -> ui.navigate(Routes.POLICY)));
    menu.addItem(labelled(IntakeIcon.SIGN_OUT, Texts.of("frame.signOut")), event -> signOut.run());
  }

  void show(ThemeChoice chosen) {
    themes.forEach((theme, item) -> item.setChecked(theme == chosen));
  }

  private static Div labelled(IntakeIcon icon, String label) {
    var row = new Div(icon.create(), new Span(label));
    row.addClassName("menu-row");
    return row;
  }
}
