package io.intake.imports.run;

import io.intake.imports.ErrorEffect;
import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import io.intake.imports.parsing.ImportedObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row whose records are known: to be created, to be changed, or neither.
///
/// @param errors everything noted; the links may add to them
record MatchedRow(FileRow row, List<MatchedRecord> records, List<ImportError> errors) {

  /// @param state null if the record is not imported
  record MatchedRecord(ImportedObject object, @Nullable RecordState state, RowOutcome outcome, List<ValueChange> changes) {

    static MatchedRecord refused(ImportedObject object) {
      return new MatchedRecord(object, null, RowOutcome.FAILED, List.of());
    }
  }

  RowOutcome outcome() {
    if (errors.stream().anyMatch(error -> error.type().effect() == ErrorEffect.ROW_NOT_IMPORTED)) {
      return RowOutcome.FAILED;
    }
    for (var outcome : List.of(RowOutcome.FAILED, RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED)) {
      for (var matched : records) {
        if (matched.outcome() == outcome) {
          return outcome;
        }
      }
    }
    return RowOutcome.SKIPPED;
  }
}
