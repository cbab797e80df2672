package io.intake.ui.settings.account;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import io.intake.ui.Routes;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.PageHeader;
import io.intake.ui.components.Texts;
import io.intake.ui.components.When;
import io.intake.ui.settings.SettingsLayout;
import io.intake.ui.settings.SettingsView;
import io.intake.users.Authorities;
import io.intake.users.LogFilter;
import io.intake.users.LoggedChange;
import io.intake.users.SettingsLog;
import io.intake.users.User;
import io.intake.users.UserId;
import io.intake.users.Users;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who changed what in the settings: searched by words, narrowed to a person.
@Route(value = Routes.SETTINGS_CHANGES, layout = SettingsLayout.class)
@RolesAllowed(Authorities.ADMINISTER)
class ChangesView extends SettingsView {

  private final SettingsLog log;
  private final ChangeWords words;
  private final Map<UserId, User> people;
  private final PageHeader header = new PageHeader(Texts.of("settings.changes"), Texts.of("settings.changes.why"));
  private final Grid<LoggedChange> grid = new Grid<>();
  private final Div none = new Div();
  private LogFilter filter = LogFilter.ALL;

  ChangesView(SettingsLog log, ChangeWords words, Users users) {
    super(Texts.of("settings.changes"));
    this.log = log;
    this.words = words;
    people = users.list().stream().collect(Collectors.toMap(User::id, Function.identity()));
    addClassName("settings-wide");
    setUpGrid();
    add(header, toolbar(users.list()), grid, none);
    refresh();
  }

  private Div toolbar(List<User> everybody) {
    var search = new TextField();
    search.setPlaceholder(Texts.of("settings.changes.search"));
    search.setAriaLabel(Texts.of("settings.changes.search"));
    search.setPrefixComponent(IntakeIcon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> filter(filter.withSearch(event.getValue().strip(), words.named(event.getValue()))));
    var person = new ComboBox<User>();
    person.setItems(everybody);
    person.setItemLabelGenerator(User::fullName);
    person.setPlaceholder(Texts.of("settings.changes.everybody"));
    person.setAriaLabel(Texts.of("settings.changes.by"));
    person.setClearButtonVisible(true);
    person.addValueChangeListener(event -> filter(filter.withPerson(Optional.ofNullable(event.getValue()).map(User::id))));
    var toolbar = new Div(search, person);
    toolbar.addClassName("settings-toolbar");
    return toolbar;
  }

  private void setUpGrid() {
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addClassName("changes-grid");
    grid.addComponentColumn(row -> new When(row.at())).setHeader(Texts.of("settings.changes.when")).setFlexGrow(0).setWidth("132px");
    grid.addComponentColumn(row -> cut(person(row.by()))).setHeader(Texts.of("settings.changes.by")).setWidth("112px").setFlexGrow(1);
    grid.addComponentColumn(row -> cut(words.setting(row.change()))).setHeader(Texts.of("settings.changes.what"))
        .setWidth("168px").setFlexGrow(1);
    grid.addComponentColumn(row -> whole(words.subject(row.change()))).setHeader(Texts.of("settings.changes.subject"))
        .setWidth("136px").setFlexGrow(2);
    grid.addComponentColumn(row -> whole(words.oldValue(row.change()))).setHeader(Texts.of("settings.changes.old"))
        .setWidth("112px").setFlexGrow(2);
    grid.addComponentColumn(row -> whole(words.newValue(row.change()))).setHeader(Texts.of("settings.changes.new"))
        .setWidth("112px").setFlexGrow(2);
    grid.setItems(query -> log.list(filter, query.getOffset(), query.getLimit()).stream(), query -> log.count(filter));
  }

  private void filter(LogFilter chosen) {
    filter = chosen;
    refresh();
  }

  private void refresh() {
    var count = log.count(filter);
    header.setFigure(Texts.of("settings.users.figure", count));
    grid.getDataProvider().refreshAll();
    grid.setVisible(count > 0);
    none.removeAll();
    if (count == 0) {
      var all = filter.equals(LogFilter.ALL);
      none.add(new EmptyState(IntakeIcon.HISTORY, Texts.of(all ? "settings.changes.empty" : "settings.changes.none"),
          Texts.of(all ? "settings.changes.empty.why" : "settings.changes.none.why")));
    }
  }

  private String person(UserId id) {
    return Optional.ofNullable(people.get(id)).map(User::fullName).orElse("–");
  }

  /// Values are what people look for here: they take as many lines as they need.
  private static Span whole(String text) {
    var span = new Span(text.isEmpty() ? "–" : text);
    span.addClassName("whole");
    span.setClassName("faint", text.isEmpty());
    return span;
  }

  private static Span cut(String text) {
    var span = new Span(text.isEmpty() ? "–" : text);
    span.addClassName("cut");
    span.setClassName("faint", text.isEmpty());
    span.setTitle(text);
    return span;
  }
}
