package io.intake.imports.run;

import io.intake.imports.parsing.ParsedRow;
import java.util.List;

/// What a walk does with the matched rows of a chunk: a plan looks on, a run writes.
interface LastStep {

  /// @return how many links are new
  long finish(List<ParsedRow> rows, RecordMatcher.Matches matches);
}
