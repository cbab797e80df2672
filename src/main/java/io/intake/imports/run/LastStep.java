package io.intake.imports.run;

import io.intake.imports.parsing.ParsedRow;
import java.util.List;
import java.util.stream.IntStream;

/// What a walk does with the matched rows of a chunk: a plan looks on, a run writes.
interface LastStep {

  /// How many links are new.
  ///
  /// @param byDomain those of them that follow from the domains of e-mail addresses
  /// @param byRow all of them by the row, in the order of the rows; empty where nobody asks for it
  /// @param byRowAndDomain those by domain by the row
  record NewLinks(long total, long byDomain, int[] byRow, int[] byRowAndDomain) {

    static NewLinks of(int[] byRow, int[] byRowAndDomain) {
      return new NewLinks(IntStream.of(byRow).sum(), IntStream.of(byRowAndDomain).sum(), byRow, byRowAndDomain);
    }

    static NewLinks of(long total, long byDomain) {
      return new NewLinks(total, byDomain, new int[0], new int[0]);
    }

    int of(int rowIndex) {
      return rowIndex < byRow.length ? byRow[rowIndex] : 0;
    }

    int byDomainOf(int rowIndex) {
      return rowIndex < byRowAndDomain.length ? byRowAndDomain[rowIndex] : 0;
    }
  }

  NewLinks finish(List<ParsedRow> rows, RecordMatcher.Matches matches);

  /// The chunk that was finished last is stored. Until then it may be walked again from its beginning.
  default void kept() {
  }
}
