package io.intake.ui.importwizard;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ImportDraft;
import io.intake.ui.importwizard.derived.ColumnMaking;
import io.intake.ui.importwizard.mapping.Mapping;
import io.intake.ui.importwizard.mapping.MappingScreen;
import io.intake.ui.importwizard.savedmappings.HeaderLanguageSelect;
import io.intake.ui.importwizard.savedmappings.MappingShelf;
import java.util.Optional;
import java.util.stream.Stream;

/// Where each column of the file goes.
class MapColumnsStep extends WizardPage {

  private final transient WizardDoors doors;
  private final transient MappingSketches sketches;
  private final transient ImportDraft draft;
  private final transient ColumnMaking making;
  private final transient Mapping mapping;
  private final MappingScreen screen;

  MapColumnsStep(WizardDoors doors, MappingSketches sketches, ImportDraft draft) {
    this.doors = doors;
    this.sketches = sketches;
    this.draft = draft;
    making = new ColumnMaking(doors.derived(), draft.id());
    mapping = sketches.find(draft).orElseGet(this::begin);
    sketches.keep(draft, mapping);
    var types = draft.objects().stream().map(doors.types()::get).toList();
    screen = new MappingScreen(mapping, doors.catalog(), types, doors.currentUser().get().isAdministrator(), this::changed,
        making);
    addClassNames("wizard-page", "map-columns-step");
    screen.addTool(new HeaderLanguageSelect(mapping.language().orElseGet(() -> doors.drafts().headerLanguage(draft.id())),
        this::suggestIn));
    var shelf = new MappingShelf(doors.savedMappings(), doors.users(), doors.currentUser().get(), draft, mapping, screen::showChanges);
    screen.addTool(shelf);
    screen.setOffer(shelf.offer());
    add(screen);
  }

  /// A file that was mapped already needs no proposal.
  private Mapping begin() {
    var made = making.suggestions(ColumnMapping.derivations(Stages.columns(draft)));
    var suggestions = Stream.concat(doors.drafts().suggestions(draft.id()).stream(), made.stream()).toList();
    var begun = Mapping.of(suggestions, Stages.columns(draft), Stages.operations(draft));
    begun.makeWith(making::suggestions, making.proposals());
    if (!Stages.columns(draft).isEmpty()) {
      begun.closeOffers();
    }
    return begun;
  }

  private void suggestIn(String language) {
    mapping.suggestAnew(language, doors.drafts().suggestions(draft.id(), Optional.of(language)));
    screen.showChanges();
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
