package io.intake.imports.run;

import io.intake.imports.ImportError;
import io.intake.imports.ImportSummary;
import io.intake.imports.OutcomeCounts;
import io.intake.imports.RowOutcome;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.staging.RowResult.RecordResult;
import io.intake.imports.staging.RowResult;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What became of the rows of a chunk.
record ChunkOutcome(List<RowResult> results, List<ImportError> errors, long links) {

  /// @param withChanges whether the results are to hold the changes; a run's are in the change batches of the records
  static ChunkOutcome of(List<MatchedRow> rows, long links, boolean withChanges) {
    var results = new ArrayList<RowResult>(rows.size());
    var errors = new ArrayList<ImportError>();
    for (var row : rows) {
      errors.addAll(row.errors());
      var records = new ArrayList<RecordResult>(row.records().size());
      for (var matched : row.records()) {
        var state = matched.state();
        var id = state == null ? 0 : Math.max(0, state.id());
        var version = state == null ? 0 : state.version();
        records.add(new RecordResult(matched.object().slot(), id, version, matched.outcome(), withChanges ? matched.changes() : List.of()));
      }
      results.add(new RowResult(row.row().lineNumber(), row.outcome(), records));
    }
    return new ChunkOutcome(results, errors, links);
  }

  /// Counted by row.
  OutcomeCounts rows() {
    var counts = new int[RowOutcome.values().length];
    results.forEach(result -> counts[result.outcome().ordinal()]++);
    return counts(counts);
  }

  private static OutcomeCounts counts(int[] counts) {
    return new OutcomeCounts(counts[RowOutcome.CREATED.ordinal()], counts[RowOutcome.UPDATED.ordinal()],
        counts[RowOutcome.UNCHANGED.ordinal()], counts[RowOutcome.SKIPPED.ordinal()], counts[RowOutcome.FAILED.ordinal()]);
  }

  /// A summary of everything before with this chunk added.
  ImportSummary addedTo(ImportSummary before, List<ImportedObject> objects) {
    var bySlot = new int[objects.size()][RowOutcome.values().length];
    results.forEach(result -> result.records().forEach(found -> bySlot[found.slot()][found.outcome().ordinal()]++));
    Map<ObjectTypeId, OutcomeCounts> records = new HashMap<>(before.records());
    for (var object : objects) {
      records.merge(object.type().id(), counts(bySlot[object.slot()]), OutcomeCounts::plus);
    }
    return new ImportSummary(before.rows().plus(rows()), records, before.links() + links, before.errors() + errors.size());
  }
}
