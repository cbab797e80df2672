package io.intake.ui.importresult;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOverview;
import io.intake.imports.ImportState;
import io.intake.imports.Imports;
import io.intake.ui.Routes;
import io.intake.ui.components.Crumb;
import io.intake.ui.components.HasCrumbs;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import io.intake.users.CurrentUser;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;

/// An import that was started: how far it is, then what it did.
@Route(Routes.IMPORT_RESULT)
@PermitAll
class ImportResultView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private static final Duration PACE = Duration.ofMillis(500);

  private final transient ResultDoors doors;
  private final transient Imports imports;
  private final transient CurrentUser currentUser;
  private final Poller poller = new Poller(PACE, this::look);
  private final Div content = new Div();
  private final RunningPanel running = new RunningPanel(this::cancel);
  private ImportId id = new ImportId(0);
  private String title = "";

  ImportResultView(ResultDoors doors, CurrentUser currentUser) {
    this.doors = doors;
    this.imports = doors.imports();
    this.currentUser = currentUser;
    addClassName("result-view");
    content.addClassName("result-content");
    add(content, poller);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!currentUser.get().canImport()) {
      event.rerouteToError(AccessDeniedException.class);
      return;
    }
    id = event.getRouteParameters().getLong("id").map(ImportId::new).orElseThrow(NotFoundException::new);
    var overview = imports.find(id).orElseThrow(NotFoundException::new);
    if (overview.state() == ImportState.DRAFT) {
      event.forwardTo(Routes.openDraft(id));
      return;
    }
    title = overview.name();
    content.removeAll();
    show(overview);
  }

  private void look() {
    imports.find(id).ifPresent(this::show);
  }

  private void show(ImportOverview overview) {
    var over = overview.state().isOver();
    poller.setOn(!over);
    if (over) {
      content.removeAll();
      content.add(new ResultPanel(overview, doors));
    } else {
      if (running.getParent().isEmpty()) {
        content.add(running);
      }
      running.show(overview, imports.progress(id));
    }
  }

  private void cancel() {
    imports.cancel(id);
    look();
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.of("importresult.crumb"), Routes.IMPORTS));
  }
}
