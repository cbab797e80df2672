package io.intake.ui.importwizard;

import io.intake.crmobjects.ObjectType;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ImportDraft;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;
import io.intake.ui.continuity.SlowCall;
import io.intake.ui.importwizard.derived.ColumnMaking;
import io.intake.ui.importwizard.mapping.Mapping;
import io.intake.ui.importwizard.mapping.MappingScreen;
import io.intake.ui.importwizard.savedmappings.HeaderLanguageSelect;
import io.intake.ui.importwizard.savedmappings.MappingShelf;
import io.intake.users.RecordAction;
import java.util.Optional;
import java.util.stream.Stream;

/// Where each column of the file goes.
class MapColumnsStep extends WizardPage {

  private final transient WizardDoors doors;
  private final transient MappingSketches sketches;
  private final transient ImportDraft draft;
  private final transient ColumnMaking making;
  private final SlowCall<Mapping> beginning = new SlowCall<>(this::begun, this::notBegun);
  /// Empty while the columns are recognised.
  private transient Optional<Mapping> mapping = Optional.empty();
  private transient Optional<MappingScreen> screen = Optional.empty();

  MapColumnsStep(WizardDoors doors, MappingSketches sketches, ImportDraft draft) {
    this.doors = doors;
    this.sketches = sketches;
    this.draft = draft;
    making = new ColumnMaking(doors.derived(), draft.id());
    addClassNames("wizard-page", "map-columns-step");
    var known = sketches.find(draft);
    if (known.isPresent()) {
      show(known.get());
    } else {
      add(new MappingSkeleton(), beginning);
      beginning.ask(this::begin);
    }
  }

  /// The objects with whose records those of an object of the file can be linked.
  private Stream<MappingScreen.Linkable> linkable(ObjectType from) {
    return doors.objects().list(RecordAction.EDIT).stream().flatMap(to -> {
      var labels = doors.associations().labels(from.id(), to.id());
      return labels.isEmpty() ? Stream.empty()
          : Stream.of(new MappingScreen.Linkable(from, to, labels.stream().anyMatch(label -> !label.isPlain())));
    });
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

  private void begun(Mapping begun) {
    sketches.keep(draft, begun);
    show(begun);
    changed();
  }

  private void notBegun(RuntimeException failure) {
    removeAll();
    add(new EmptyState(IntakeIcon.FAILED, Texts.of("wizard.columns.failed"), Texts.of("wizard.columns.failed.why")));
    throw failure;
  }

  private void show(Mapping shown) {
    mapping = Optional.of(shown);
    var types = draft.objects().stream().map(doors.types()::get).toList();
    var places = new MappingScreen.Places(types, types.stream().flatMap(this::linkable).toList(),
        doors.currentUser().get().isAdministrator());
    var table = new MappingScreen(shown, doors.catalog(), places, this::changed, making);
    screen = Optional.of(table);
    table.addTool(new HeaderLanguageSelect(shown.language().orElseGet(() -> doors.drafts().headerLanguage(draft.id())),
        language -> suggestIn(language, shown, table)));
    var shelf = new MappingShelf(doors.savedMappings(), doors.users(), doors.currentUser().get(), draft, shown, table::showChanges);
    table.addTool(shelf);
    table.setOffer(shelf.offer());
    removeAll();
    add(table);
  }

  private void suggestIn(String language, Mapping shown, MappingScreen table) {
    shown.suggestAnew(language, doors.drafts().suggestions(draft.id(), Optional.of(language)));
    table.showChanges();
  }

  @Override
  Optional<String> missing() {
    return screen.map(MappingScreen::missing).orElseGet(() -> Optional.of(Texts.of("wizard.columns.wait")));
  }

  /// A mapping that did not change leaves the plan as it is.
  @Override
  void complete() {
    var complete = mapping.orElseThrow();
    var columns = complete.result();
    var operations = complete.operations(draft.objects());
    if (!columns.equals(Stages.columns(draft)) || !operations.equals(Stages.operations(draft))) {
      doors.drafts().mapColumns(draft.id(), columns, operations);
    }
    sketches.forget(draft);
  }
}
