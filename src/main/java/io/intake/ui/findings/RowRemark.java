package io.intake.ui.findings;

import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ErrorEffect;
import io.intake.imports.ImportError;
import io.intake.imports.OverwritePolicy;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import io.intake.ui.components.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What matters of a row in a few words, so that nobody has to look for the marked cells: everything that is wrong, each with its
/// column, what costs most first; then what changes, or why nothing comes of it. Public because the renderer reads its parts by reflection.
///
/// @param kind the CSS class that colours it
public record RowRemark(String kind, String text) {

  /// @param columns of the file, in its order
  static RowRemark of(PlannedRow row, List<ColumnMapping> columns, PropertyWords words) {
    var errors = errors(row, columns);
    if (row.errors().stream().anyMatch(error -> !isOnlyAValue(error))) {
      return new RowRemark("remark-failed", errors);
    }
    if (row.outcome() == RowOutcome.SKIPPED && errors.isEmpty()) {
      return new RowRemark("", Texts.of(row.cells().stream().allMatch(String::isBlank) ? "findings.sheet.blank" : "findings.sheet.unused"));
    }
    var changes = changes(row, words);
    return errors.isEmpty() ? new RowRemark("", changes)
        : new RowRemark("remark-look", errors + (changes.isEmpty() ? "" : " · " + changes));
  }

  static String errors(PlannedRow row, List<ColumnMapping> columns) {
    return row.errors().stream().sorted(Comparator.comparing(RowRemark::rank)).map(error -> words(error, columns)).distinct()
        .collect(Collectors.joining(" · "));
  }

  private static boolean isOnlyAValue(ImportError error) {
    return error.type().effect() != ErrorEffect.ROW_NOT_IMPORTED;
  }

  /// What is only noted comes last.
  private static int rank(ImportError error) {
    return error.type().effect() == ErrorEffect.VALUE_NOTED ? 2 : isOnlyAValue(error) ? 1 : 0;
  }

  private static String words(ImportError error, List<ColumnMapping> columns) {
    var title = ErrorTexts.title(error.type());
    return error.column() < 0 || error.column() >= columns.size() ? title
        : Texts.of("findings.sheet.wrong", ErrorTexts.columnName(columns.get(error.column()).header(), error.column()), title);
  }

  private static String changes(PlannedRow row, PropertyWords words) {
    return row.records().stream().filter(planned -> planned.outcome() == RowOutcome.UPDATED)
        .flatMap(planned -> planned.changes().stream()
            .map(change -> new ColumnTarget.PropertyColumn(planned.objectType(), change.property(), OverwritePolicy.OVERWRITE)))
        .map(words::label).collect(Collectors.joining(", "));
  }
}
