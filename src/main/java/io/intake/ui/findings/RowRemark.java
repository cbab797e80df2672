package io.intake.ui.findings;

import io.intake.imports.ColumnTarget;
import io.intake.imports.ErrorEffect;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import java.util.stream.Collectors;

/// What matters of a row in a few words, so that nobody has to look for the marked cell: why it fails, else what changes.
///
/// @param kind the CSS class that colours it
record RowRemark(String kind, String text) {

  static RowRemark of(PlannedRow row, PropertyWords words) {
    var worst = row.errors().stream().filter(error -> error.type().effect() == ErrorEffect.ROW_NOT_IMPORTED).findFirst();
    if (worst.isPresent()) {
      return new RowRemark("remark-failed", ErrorTexts.title(worst.get().type()));
    }
    var changes = changes(row, words);
    return row.errors().isEmpty() ? new RowRemark("", changes)
        : new RowRemark("remark-look", ErrorTexts.title(row.errors().getFirst().type()) + (changes.isEmpty() ? "" : " · " + changes));
  }

  private static String changes(PlannedRow row, PropertyWords words) {
    return row.records().stream().filter(planned -> planned.outcome() == RowOutcome.UPDATED)
        .flatMap(planned -> planned.changes().stream()
            .map(change -> new ColumnTarget.PropertyColumn(planned.objectType(), change.property(), OverwritePolicy.OVERWRITE)))
        .map(words::label).collect(Collectors.joining(", "));
  }
}
