package io.intake.ui.settings.people;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.intake.ui.components.ComponentWords;
import io.intake.ui.components.Initials;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.User;
import io.intake.users.UserId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All users, each with what can be done about them.
class UserGrid extends Grid<User> {

  /// What the menu of a row does.
  record Actions(Consumer<User> edit, Consumer<User> reset, Consumer<User> deactivate, Consumer<User> reactivate) {
  }

  private final UserId own;
  private final Actions actions;
  private Set<UserId> withoutPassword = Set.of();

  UserGrid(UserId own, Actions actions) {
    this.own = own;
    this.actions = actions;
    setAllRowsVisible(true);
    setSelectionMode(SelectionMode.NONE);
    addComponentColumn(this::name).setHeader(Texts.of("settings.users.name"))
        .setFlexGrow(4).setWidth("178px").setComparator(User::fullName);
    addColumn(User::email).setHeader(Texts.of("frame.email"))
        .setFlexGrow(3).setWidth("150px").setTooltipGenerator(User::email).setSortable(true);
    addColumn(user -> Texts.of("settings.role." + user.role().name())).setHeader(Texts.of("settings.users.role"))
        .setFlexGrow(0).setWidth("120px").setSortable(true);
    addComponentColumn(UserGrid::permission).setHeader(Texts.of("settings.users.may")).setFlexGrow(2).setWidth("112px");
    addComponentColumn(this::state).setHeader(Texts.of("settings.users.state")).setFlexGrow(0).setWidth("140px");
    addComponentColumn(this::menu).setFlexGrow(0).setWidth("56px").setHeader(hidden(Texts.of("settings.users.actions")));
  }

  void show(List<User> users, Set<UserId> withoutPassword) {
    this.withoutPassword = withoutPassword;
    setItems(users);
  }

  private Div name(User user) {
    var avatar = new Avatar(user.fullName());
    avatar.setAbbreviation(Initials.of(user.fullName()));
    var name = new Span(user.fullName());
    name.addClassName("cut");
    name.setTitle(user.fullName());
    var row = new Div(avatar, name);
    row.addClassName("with-avatar");
    if (user.id().equals(own)) {
      var you = new Span(Texts.of("settings.users.you"));
      you.addClassName("faint");
      row.add(you);
    }
    return row;
  }

  private static Span permission(User user) {
    var words = user.isAdministrator() ? Texts.of("settings.may.everything") : words(user.permissions());
    var span = new Span(words);
    span.addClassName("cut");
    span.setTitle(words);
    return span;
  }

  private static String words(Permissions permissions) {
    var everyRecord = permissions.records().values().stream().allMatch(actions -> actions.size() == RecordAction.values().length);
    return Stream.of(everyRecord ? "settings.may.allRecords" : "settings.may.someRecords",
            permissions.mayImport() ? "settings.may.import" : "", permissions.mayExport() ? "settings.may.export" : "")
        .filter(word -> !word.isEmpty()).map(word -> Texts.of(word)).collect(Collectors.joining(" · "));
  }

  private Span state(User user) {
    if (!user.active()) {
      return badge(IntakeIcon.USER_OFF, "settings.users.off", "unchanged");
    }
    if (withoutPassword.contains(user.id())) {
      return badge(IntakeIcon.CLOCK, "settings.users.waiting", "look");
    }
    return badge(IntakeIcon.DONE, "settings.users.active", "created");
  }

  private static Span badge(IntakeIcon icon, String text, String kind) {
    var badge = new Span(icon.create(), new Span(Texts.of(text)));
    badge.addClassNames("badge", "badge-" + kind);
    return badge;
  }

  private MenuBar menu(User user) {
    var bar = new MenuBar();
    bar.setI18n(ComponentWords.menus());
    bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    bar.addClassName("row-menu");
    MenuItem top = bar.addItem(IntakeIcon.MORE.create());
    top.setAriaLabel(Texts.of("settings.users.actionsOf", user.fullName()));
    var items = top.getSubMenu();
    if (user.active()) {
      items.addItem(Texts.of("settings.users.edit"), event -> actions.edit().accept(user));
      items.addItem(Texts.of("settings.users.reset"), event -> actions.reset().accept(user));
      items.addSeparator();
      items.addItem(Texts.of("settings.users.deactivate"), event -> actions.deactivate().accept(user)).setEnabled(!user.id().equals(own));
    } else {
      items.addItem(Texts.of("settings.users.reactivate"), event -> actions.reactivate().accept(user));
    }
    return bar;
  }

  private static Span hidden(String text) {
    var span = new Span(text);
    span.addClassName("unseen");
    return span;
  }
}
