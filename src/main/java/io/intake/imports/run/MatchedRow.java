package io.intake.imports.run;

import io.intake.imports.ErrorEffect;
import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.LinkedColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row whose records are known: to be created, to be changed, or neither.
///
/// @param partners records that the row names to link with
/// @param errors everything noted; the links may add to them
record MatchedRow(FileRow row, List<MatchedRecord> records, List<Partner> partners, List<ImportError> errors) {

  private static final List<RowOutcome> BY_WEIGHT =
      List.of(RowOutcome.FAILED, RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED, RowOutcome.SKIPPED);

  /// @param state null if the record is not imported
  record MatchedRecord(ImportedObject object, @Nullable RecordState state, RowOutcome outcome, List<ValueChange> changes) {

    static MatchedRecord refused(ImportedObject object) {
      return new MatchedRecord(object, null, RowOutcome.FAILED, List.of());
    }
  }

  /// @param named what names it
  record Partner(LinkedColumn.Named named, RecordState state) {

    LinkedColumn column() {
      return named.column();
    }
  }

  RowOutcome outcome() {
    for (var error : errors) {
      if (error.type().effect() == ErrorEffect.ROW_NOT_IMPORTED) {
        return RowOutcome.FAILED;
      }
    }
    var weightiest = RowOutcome.SKIPPED;
    for (var matched : records) {
      if (BY_WEIGHT.indexOf(matched.outcome()) < BY_WEIGHT.indexOf(weightiest)) {
        weightiest = matched.outcome();
      }
    }
    return weightiest;
  }
}
