package io.intake.ui.importhistory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ImportAttempts;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportState;
import io.intake.imports.Imports;
import io.intake.ui.Routes;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import io.intake.ui.components.choice.Segments;
import io.intake.users.Authorities;
import io.intake.users.Users;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;

/// All imports, newest first: the finished, the running with their progress, the begun.
@Route(Routes.IMPORTS)
@RolesAllowed(Authorities.IMPORT)
class ImportHistoryView extends Div implements HasDynamicTitle {

  private static final int LATEST = 1_000;

  private final Imports imports;
  private final Span figure = new Span();
  private final ImportGrid grid;
  private final Poller poller = new Poller(Duration.ofSeconds(2), this::refresh);
  private final Div body = new Div();
  private StateFilter filter = StateFilter.ALL;
  private List<ImportOverview> shown = List.of();

  ImportHistoryView(Imports imports, ImportAttempts attempts, ObjectTypes objectTypes, Users users) {
    this.imports = imports;
    addClassNames("page", "page-full", "import-history");
    grid = new ImportGrid(objectTypes, users, attempts);
    grid.show(() -> shown);
    body.addClassName("import-history-body");
    add(toolbar(), body, poller);
    refresh();
  }

  private Div toolbar() {
    figure.addClassName("toolbar-figure");
    var toolbar = new Div(new Segments<>(Texts.of("importhistory.filter"), List.of(StateFilter.values()),
        one -> Texts.of("importhistory.filter." + one.name()), this::choose), figure, start());
    toolbar.addClassName("toolbar");
    return toolbar;
  }

  private void choose(StateFilter chosen) {
    filter = chosen;
    refresh();
  }

  private void refresh() {
    var all = imports.list(0, LATEST);
    shown = all.stream().filter(row -> filter.has(row.state())).toList();
    figure.setText(Texts.of("importhistory.figure", shown.size()));
    poller.setOn(all.stream().anyMatch(row -> row.state() == ImportState.STARTED || row.state() == ImportState.PROCESSING));
    grid.getDataProvider().refreshAll();
    show(!shown.isEmpty() ? grid : all.isEmpty() ? noImports() : noMatch());
  }

  /// A grid that is there stays, with its focus and where it was scrolled to.
  private void show(Component content) {
    if (content.getParent().filter(body::equals).isEmpty()) {
      body.removeAll();
      body.add(content);
    }
  }

  private static EmptyState noImports() {
    return new EmptyState(IntakeIcon.IMPORTS, Texts.of("importhistory.empty"), Texts.of("importhistory.empty.why"));
  }

  private EmptyState noMatch() {
    return new EmptyState(IntakeIcon.FILTER, Texts.of("importhistory.none." + filter.name()), Texts.of("importhistory.none.why"));
  }

  private static Anchor start() {
    var start = new Anchor(Routes.IMPORT_NEW, IntakeIcon.IMPORTS.create(), new Span(Texts.of("importhistory.start")));
    start.addClassName("button-link");
    start.getElement().setAttribute("router-link", true);
    return start;
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.imports");
  }
}
