package io.intake.ui.importwizard;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportOperation;
import io.intake.imports.ImportProgress;
import io.intake.imports.UploadedFile;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.components.Texts;
import io.intake.ui.findings.FailureWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a draft holds by now, for screens that are also opened again from a later stage.
final class Stages {

  private Stages() {
  }

  static List<ColumnMapping> columns(ImportDraft draft) {
    return switch (draft) {
      case ImportDraft.ObjectsChosen _, ImportDraft.FileUploaded _ -> List.of();
      case ImportDraft.ColumnsMapped mapped -> mapped.columns();
      case ImportDraft.ReadyToStart ready -> ready.columns();
    };
  }

  static Map<ObjectTypeId, ImportOperation> operations(ImportDraft draft) {
    return switch (draft) {
      case ImportDraft.ObjectsChosen _, ImportDraft.FileUploaded _ -> Map.of();
      case ImportDraft.ColumnsMapped mapped -> mapped.operations();
      case ImportDraft.ReadyToStart ready -> ready.operations();
    };
  }

  static Optional<ImportDetails> details(ImportDraft draft) {
    return draft instanceof ImportDraft.ReadyToStart ready ? Optional.of(ready.details()) : Optional.empty();
  }

  /// Why the check of a draft came to no good end; empty if it did, or goes on.
  static Optional<String> failure(ImportDraft draft, ImportProgress plan) {
    return FailureWords.of(plan, draft.id(), draft.uploadedFile().map(UploadedFile::name).orElse(""))
        .map(reason -> Texts.of("wizard.check.failed", reason));
  }
}
