package io.intake.ui.importwizard;

import io.intake.imports.ImportDraft;
import io.intake.ui.components.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The screens of the wizard in their order.
enum WizardStep {
  WHAT, FILE, COLUMNS, CHECK, DETAILS;

  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return Texts.of("wizard.step." + path());
  }

  static Optional<WizardStep> ofPath(String path) {
    return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
  }

  /// The last screen that a draft has got what it takes to show.
  static WizardStep furthest(ImportDraft draft) {
    return switch (draft) {
      case ImportDraft.ObjectsChosen _ -> FILE;
      case ImportDraft.FileUploaded _ -> COLUMNS;
      case ImportDraft.ColumnsMapped _, ImportDraft.ReadyToStart _ -> DETAILS;
    };
  }

  /// The screen on which a person who comes back goes on.
  static WizardStep resume(ImportDraft draft) {
    return switch (draft) {
      case ImportDraft.ObjectsChosen _ -> FILE;
      case ImportDraft.FileUploaded _ -> COLUMNS;
      case ImportDraft.ColumnsMapped _ -> CHECK;
      case ImportDraft.ReadyToStart _ -> DETAILS;
    };
  }

  Optional<WizardStep> before() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  boolean isReachedBy(WizardStep furthest) {
    return ordinal() <= furthest.ordinal();
  }
}
