package io.intake.imports.run;

import io.intake.imports.ErrorEffect;
import io.intake.imports.ImportError;
import io.intake.imports.ImportSummary;
import io.intake.imports.OutcomeCounts;
import io.intake.imports.RowOutcome;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.run.LastStep.NewLinks;
import io.intake.imports.staging.RowResult.RecordResult;
import io.intake.imports.staging.RowResult;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What became of the rows of a chunk.
record ChunkOutcome(List<RowResult> results, List<ImportError> errors, Links links) {

  /// How many links are new, and how many of them follow from the domains of e-mail addresses.
  record Links(long all, long byDomain) {
  }

  /// @param withChanges whether the results are to hold the changes; a run's are in the change batches of the records
  static ChunkOutcome of(List<MatchedRow> rows, NewLinks links, boolean withChanges) {
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
      results.add(new RowResult(row.row().lineNumber(), row.outcome(), records, links.of(results.size()),
          links.byDomainOf(results.size())));
    }
    return new ChunkOutcome(results, errors, new Links(links.total(), links.byDomain()));
  }

  /// Counted by row.
  OutcomeCounts rows() {
    return rows(results);
  }

  static OutcomeCounts rows(List<RowResult> results) {
    var counts = new int[RowOutcome.values().length];
    results.forEach(result -> counts[result.outcome().ordinal()]++);
    return counts(counts);
  }

  private static OutcomeCounts counts(int[] counts) {
    return new OutcomeCounts(counts[RowOutcome.CREATED.ordinal()], counts[RowOutcome.UPDATED.ordinal()],
        counts[RowOutcome.UNCHANGED.ordinal()], counts[RowOutcome.SKIPPED.ordinal()], counts[RowOutcome.FAILED.ordinal()]);
  }

  /// Notes are no errors: they cost nothing.
  private long costly() {
    return errors.stream().filter(error -> error.type().effect() != ErrorEffect.VALUE_NOTED).count();
  }

  /// A summary of everything before with this chunk added.
  ImportSummary addedTo(ImportSummary before, List<ImportedObject> objects) {
    return before.plus(summary(results, links, costly(), objects));
  }

  private static ImportSummary summary(List<RowResult> results, Links links, long errors, List<ImportedObject> objects) {
    var bySlot = new int[objects.size()][RowOutcome.values().length];
    results.forEach(result -> result.records().forEach(found -> bySlot[found.slot()][found.outcome().ordinal()]++));
    Map<ObjectTypeId, OutcomeCounts> records = new HashMap<>();
    for (var object : objects) {
      records.merge(object.type().id(), counts(bySlot[object.slot()]), OutcomeCounts::plus);
    }
    return new ImportSummary(rows(results), records, links.all(), links.byDomain(), errors);
  }

  /// The results of a chunk of which these rows were planned again.
  List<RowResult> splicedInto(List<RowResult> old) {
    var byLine = byLine();
    return old.stream().map(result -> byLine.getOrDefault(result.lineNumber(), result)).toList();
  }

  /// A summary in which these rows count as they are now and no more as they were.
  ///
  /// @param oldErrors of these rows
  ImportSummary replacedIn(ImportSummary before, List<RowResult> old, long oldErrors, List<ImportedObject> objects) {
    var byLine = byLine();
    var replaced = old.stream().filter(result -> byLine.containsKey(result.lineNumber())).toList();
    return addedTo(before.minus(summary(replaced, links(replaced), oldErrors, objects)), objects);
  }

  private static Links links(List<RowResult> results) {
    return new Links(results.stream().mapToLong(RowResult::links).sum(), results.stream().mapToLong(RowResult::byDomain).sum());
  }

  /// Whether a record that these rows name, now or as they were, is named by another row of the chunk too, whatever it calls it.
  boolean isEntangledWith(List<RowResult> old) {
    var byLine = byLine();
    var mine = new HashSet<List<Long>>();
    results.forEach(result -> mine.addAll(records(result)));
    old.stream().filter(result -> byLine.containsKey(result.lineNumber())).forEach(result -> mine.addAll(records(result)));
    return old.stream().filter(result -> !byLine.containsKey(result.lineNumber()))
        .anyMatch(result -> records(result).stream().anyMatch(mine::contains));
  }

  private static Set<List<Long>> records(RowResult result) {
    return result.records().stream().filter(found -> found.recordId() > 0)
        .map(found -> List.of((long) found.slot(), found.recordId())).collect(Collectors.toSet());
  }

  private Map<Integer, RowResult> byLine() {
    return results.stream().collect(Collectors.toMap(RowResult::lineNumber, Function.identity()));
  }
}
