package io.intake.ui.importwizard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.intake.associations.Associations;
import io.intake.imports.ImportDrafts;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.Routes;
import io.intake.ui.VisibleObjects;
import io.intake.ui.components.Texts;
import io.intake.users.CurrentUser;
import io.intake.users.RecordAction;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// The first screen of an import that does not exist yet: a draft is made once it is said what the file holds.
@Route(Routes.IMPORT_NEW)
@PermitAll
class NewImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String OBJECT = "object";

  private final transient ImportDrafts drafts;
  private final transient VisibleObjects objects;
  private final transient Associations associations;
  private final transient CurrentUser currentUser;

  NewImportView(ImportDrafts drafts, VisibleObjects objects, Associations associations, CurrentUser currentUser) {
    this.drafts = drafts;
    this.objects = objects;
    this.associations = associations;
    this.currentUser = currentUser;
    addClassName("wizard-view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!currentUser.get().canImport()) {
      event.rerouteToError(AccessDeniedException.class);
      return;
    }
    var chosen = event.getLocation().getQueryParameters().getParameters().getOrDefault(OBJECT, List.of()).stream()
        .map(ObjectTypeId::new).toList();
    var page = new ChooseObjectsStep(objects.list(RecordAction.EDIT), associations, chosen, this::begin);
    var frame = new WizardFrame(Texts.of("wizard.cancel"), step -> { }, () -> Routes.go(Routes.IMPORTS));
    frame.show(WizardStep.WHAT, WizardStep.WHAT, page, () -> { }, () -> { });
    removeAll();
    add(frame);
  }

  private void begin(List<ObjectTypeId> objects) {
    var draft = drafts.create(objects);
    Routes.go(Routes.openDraft(draft.id()) + "?step=" + WizardStep.FILE.path());
  }

  @Override
  public String getPageTitle() {
    return Texts.of("wizard.title.new");
  }
}
