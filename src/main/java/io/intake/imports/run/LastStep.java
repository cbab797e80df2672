package io.intake.imports.run;

import io.intake.imports.parsing.ParsedRow;
import java.util.List;

/// What a walk does with the matched rows of a chunk: a plan looks on, a run writes.
interface LastStep {

  /// How many links are new.
  ///
  /// @param byRow the same by the row, in the order of the rows; empty where nobody asks for it
  record NewLinks(long total, int[] byRow) {

    static NewLinks of(int[] byRow) {
      return new NewLinks(java.util.Arrays.stream(byRow).sum(), byRow);
    }

    static NewLinks of(long total) {
      return new NewLinks(total, new int[0]);
    }

    int of(int rowIndex) {
      return rowIndex < byRow.length ? byRow[rowIndex] : 0;
    }
  }

  NewLinks finish(List<ParsedRow> rows, RecordMatcher.Matches matches);

  /// The chunk that was finished last is stored. Until then it may be walked again from its beginning.
  default void kept() {
  }
}
