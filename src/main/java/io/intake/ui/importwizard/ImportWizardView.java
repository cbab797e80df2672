package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.ui.Routes;
import io.intake.ui.components.Crumb;
import io.intake.ui.components.HasCrumbs;
import io.intake.ui.components.Texts;
import io.intake.users.RecordAction;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// The wizard on one draft. Draft and step are in the address, so that it can be reloaded, left and found again.
@Route(Routes.IMPORT_DRAFT)
@PermitAll
class ImportWizardView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

  private static final String STEP = "step";

  private final transient WizardDoors doors;
  private final transient MappingSketches sketches;
  private final WizardFrame frame = new WizardFrame(Texts.of("wizard.close"), this::go, this::close);
  private ImportId id = new ImportId(0);
  private String title = "";
  private @Nullable WizardPage page;

  ImportWizardView(WizardDoors doors, MappingSketches sketches) {
    this.doors = doors;
    this.sketches = sketches;
    addClassName("wizard-view");
    add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!doors.currentUser().get().canImport()) {
      event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
      return;
    }
    id = event.getRouteParameters().getLong("id").map(ImportId::new).orElseThrow(NotFoundException::new);
    try {
      var draft = doors.drafts().get(id);
      var wanted = event.getLocation().getQueryParameters().getSingleParameter(STEP).flatMap(WizardStep::ofPath);
      show(draft, wanted.filter(step -> step.isReachedBy(WizardStep.furthest(draft))).orElseGet(() -> WizardStep.resume(draft)));
    } catch (NoSuchElementException started) {
      if (doors.imports().find(id).isEmpty()) {
        throw new NotFoundException();
      }
      event.forwardTo(Routes.openImport(id));
    } catch (AccessDeniedException denied) {
      event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
    }
  }

  private void show(ImportDraft draft, WizardStep step) {
    title = draft.uploadedFile().map(file -> Texts.of("wizard.title.file", file.name())).orElseGet(() -> Texts.of("wizard.title.new"));
    var shown = switch (step) {
      case WHAT -> new ChooseObjectsStep(doors.objects().list(RecordAction.EDIT), doors.associations(), draft.objects(),
          objects -> doors.changeObjects(draft, objects));
      case FILE -> new UploadStep(doors.drafts(), doors.attempts(), draft);
      case COLUMNS -> new MapColumnsStep(doors, sketches, draft);
      case CHECK -> new CheckStep(doors, draft);
      case DETAILS -> new DetailsStep(doors, draft);
    };
    page = shown;
    frame.show(step, WizardStep.furthest(draft), shown, () -> step.before().ifPresent(this::go), () -> goOn(step));
  }

  private void goOn(WizardStep done) {
    if (done == WizardStep.DETAILS) {
      Routes.go(Routes.openImport(id));
    } else {
      navigate(WizardStep.values()[done.ordinal() + 1]);
    }
  }

  private void go(WizardStep step) {
    keep();
    navigate(step);
  }

  private void navigate(WizardStep step) {
    Routes.go(Routes.openDraft(id) + "?" + STEP + "=" + step.path());
  }

  private void close() {
    keep();
    Routes.go(Routes.IMPORTS);
  }

  private void keep() {
    if (page != null) {
      page.keep();
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.of("wizard.crumb"), Routes.IMPORTS));
  }
}
