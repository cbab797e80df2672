package io.intake.ui.importwizard;

import io.intake.imports.ImportDraft;
import io.intake.ui.importwizard.mapping.Mapping;
import io.intake.ui.importwizard.mapping.MappingScreen;
import java.util.Optional;

/// Where each column of the file goes.
class MapColumnsStep extends WizardPage {

  private final transient WizardDoors doors;
  private final transient MappingSketches sketches;
  private final transient ImportDraft draft;
  private final transient Mapping mapping;
  private final MappingScreen screen;

  MapColumnsStep(WizardDoors doors, MappingSketches sketches, ImportDraft draft) {
    this.doors = doors;
    this.sketches = sketches;
    this.draft = draft;
    mapping = sketches.find(draft)
        .orElseGet(() -> Mapping.of(doors.drafts().suggestions(draft.id()), Stages.columns(draft), Stages.operations(draft)));
    sketches.keep(draft, mapping);
    var types = draft.objects().stream().map(doors.types()::get).toList();
    screen = new MappingScreen(mapping, doors.catalog(), types, doors.currentUser().get().isAdministrator(), this::changed);
    addClassNames("wizard-page", "map-columns-step");
    add(screen);
  }

  @Override
  Optional<String> missing() {
    return screen.missing();
  }

  /// A mapping that did not change leaves the plan as it is.
  @Override
  void complete() {
    var columns = mapping.result();
    var operations = mapping.operations(draft.objects());
    if (!columns.equals(Stages.columns(draft)) || !operations.equals(Stages.operations(draft))) {
      doors.drafts().mapColumns(draft.id(), columns, operations);
    }
    sketches.forget(draft);
  }
}
