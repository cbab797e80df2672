package io.intake.ui.importhistory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ImportAttempt;
import io.intake.imports.ImportAttempts;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportState;
import io.intake.imports.RowOutcome;
import io.intake.ui.Routes;
import io.intake.ui.components.Initials;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.OutcomeBadge;
import io.intake.ui.components.OutcomeBar;
import io.intake.ui.components.Texts;
import io.intake.ui.components.When;
import io.intake.ui.language.Labels;
import io.intake.users.User;
import io.intake.users.UserId;
import io.intake.users.Users;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row an import: what, who, when, and how it went or goes.
class ImportGrid extends Grid<ImportOverview> {

  private final ObjectTypes objectTypes;
  private final transient Users users;
  private final transient ImportAttempts attempts;
  /// Of the rows that were fetched; asked once a page.
  private transient Map<UserId, String> people = Map.of();
  private transient Map<ImportId, ImportAttempt> attemptsOf = Map.of();

  ImportGrid(ObjectTypes objectTypes, Users users, ImportAttempts attempts) {
    this.attempts = attempts;
    this.objectTypes = objectTypes;
    this.users = users;
    addClassName("import-grid");
    setSizeFull();
    setSelectionMode(SelectionMode.NONE);
    addComponentColumn(this::name).setHeader(Texts.of("importhistory.name")).setFlexGrow(6).setWidth("194px");
    addComponentColumn(this::objects).setHeader(Texts.of("importhistory.objects")).setFlexGrow(0).setWidth("80px");
    addComponentColumn(this::person).setHeader(Texts.of("importhistory.by")).setFlexGrow(1).setWidth("64px");
    addComponentColumn(row -> new When(row.startedAt().orElse(row.createdAt()))).setHeader(Texts.of("importhistory.when"))
        .setFlexGrow(0).setWidth("150px");
    addComponentColumn(row -> new StateBadge(row.state())).setHeader(Texts.of("importhistory.state")).setFlexGrow(0).setWidth("118px");
    addFigure(RowOutcome.CREATED);
    addFigure(RowOutcome.UPDATED);
    addFigure(RowOutcome.FAILED);
    addComponentColumn(ImportGrid::bar).setHeader(Texts.of("importhistory.rows")).setFlexGrow(1).setWidth("112px");
    addItemClickListener(event -> getUI().ifPresent(ui -> ui.navigate(address(event.getItem()))));
  }

  /// @param all asked anew for each page
  void show(Supplier<List<ImportOverview>> all) {
    setDataProvider(new CallbackDataProvider<>(query -> page(all.get().stream().skip(query.getOffset()).limit(query.getLimit()).toList()),
        query -> all.get().size(), ImportOverview::id));
  }

  private Stream<ImportOverview> page(List<ImportOverview> rows) {
    people = users.list().stream().collect(Collectors.toMap(User::id, User::fullName));
    var known = new HashMap<>(attemptsOf);
    known.putAll(attempts.find(rows.stream().filter(row -> row.retryOf().isPresent()).map(ImportOverview::id).toList()));
    attemptsOf = known;
    return rows.stream();
  }

  /// Where a row leads: a draft to the wizard, all others to their result.
  static String address(ImportOverview row) {
    return row.state() == ImportState.DRAFT ? Routes.openDraft(row.id()) : Routes.openImport(row.id());
  }

  private void addFigure(RowOutcome outcome) {
    addComponentColumn(row -> figure(row, outcome)).setHeader(Texts.of("frame.outcome." + outcome.name()))
        .setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("97px");
  }

  private Div name(ImportOverview row) {
    var title = row.name().isBlank() ? Texts.of("importhistory.unnamed") : row.name();
    var link = new Anchor(address(row), title);
    link.getElement().setAttribute("router-link", true);
    link.addClassNames("cut", "row-link");
    link.setTitle(title);
    var line = attempt(row) + (row.fileName().isBlank() ? Texts.of("importhistory.noFile") : row.fileName());
    var file = new Span(line);
    file.addClassNames("cut", "import-file");
    file.setTitle(line);
    var cell = new Div(link, file);
    cell.addClassName("import-name");
    return cell;
  }

  private String attempt(ImportOverview row) {
    return Optional.ofNullable(attemptsOf.get(row.id()))
        .map(attempt -> Texts.of("importhistory.attempt", attempt.number(), attempt.firstName()) + " · ").orElse("");
  }

  private Div objects(ImportOverview row) {
    var cell = new Div();
    cell.addClassName("import-objects");
    for (var id : row.objects()) {
      var type = objectTypes.get(id);
      var icon = new Span(IntakeIcon.named(type.icon()).create());
      icon.setTitle(Labels.plural(type));
      icon.getElement().setAttribute("role", "img").setAttribute("aria-label", Labels.plural(type));
      cell.add(icon);
    }
    return cell;
  }

  private Div person(ImportOverview row) {
    var name = people.getOrDefault(row.by(), "–");
    var words = new Span(name);
    words.addClassName("cut");
    var avatar = new Avatar(name);
    avatar.setAbbreviation(Initials.of(name));
    var cell = new Div(avatar, words);
    cell.addClassNames("with-avatar", "import-person");
    cell.setTitle(name);
    return cell;
  }

  private static Span figure(ImportOverview row, RowOutcome outcome) {
    // A draft has written nothing: its plan is for the wizard to show.
    var count = row.state() == ImportState.DRAFT ? 0 : row.summary().rows().of(outcome);
    var figure = new Span(count == 0 ? "–" : NumberFormat.getIntegerInstance(Texts.locale()).format(count));
    figure.addClassName(count == 0 ? "faint" : "figure-" + OutcomeBadge.cssName(outcome));
    return figure;
  }

  private static Component bar(ImportOverview row) {
    if (row.state() != ImportState.PROCESSING && row.state() != ImportState.STARTED) {
      var bar = new OutcomeBar();
      bar.show(row.summary().rows());
      bar.setVisible(row.state() != ImportState.DRAFT && row.summary().rows().total() > 0);
      return bar;
    }
    var share = row.rowsTotal() == 0 ? 0 : Math.min(1.0, (double) row.rowsDone() / row.rowsTotal());
    var bar = new ProgressBar(0, 1, share);
    bar.getElement().setAttribute("aria-label", Texts.of("importhistory.progress", row.name()));
    var percent = new Span(NumberFormat.getPercentInstance(Texts.locale()).format(share));
    var cell = new Div(bar, percent);
    cell.addClassName("import-progress");
    return cell;
  }
}
