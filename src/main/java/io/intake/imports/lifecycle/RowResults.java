package io.intake.imports.lifecycle;

import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.PlannedRecord;
import io.intake.imports.PlannedRow;
import io.intake.imports.RowOutcome;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.ChunkStore.ChunkCounts;
import io.intake.imports.persistence.ErrorValueRows;
import io.intake.imports.staging.PackedResults;
import io.intake.imports.staging.RecentChunks;
import io.intake.imports.staging.RowResult;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds rows of a walk by their outcome: the counts of the chunks say in which of them to look.
@Component
class RowResults {

  /// One row in so many is few.
  private static final int FEW = 5;

  private final ChunkStore chunks;
  private final ErrorValueRows errors;
  private final RecentChunks recent;

  RowResults(ChunkStore chunks, ErrorValueRows errors, RecentChunks recent) {
    this.chunks = chunks;
    this.errors = errors;
    this.recent = recent;
  }

  /// A row and what became of it.
  record Found(FileRow row, RowResult result) {
  }

  /// How the rows of an import were read.
  record Reading(List<ObjectTypeId> objects, Fixes fixes) {
  }

  long count(ImportId id, ImportPhase phase, Collection<RowOutcome> outcomes) {
    return chunks.counts(id, phase).stream().mapToLong(counts -> count(counts, outcomes)).sum();
  }

  private static long count(ChunkCounts counts, Collection<RowOutcome> outcomes) {
    return outcomes.isEmpty() ? counts.rows().total() : outcomes.stream().distinct().mapToLong(counts.rows()::of).sum();
  }

  List<PlannedRow> page(ImportId id, ImportPhase phase, Reading reading, Collection<RowOutcome> outcomes, int offset, int limit) {
    var found = new ArrayList<Found>(limit);
    var state = recent.state(id, phase);
    var before = 0L;
    for (var counts : chunks.counts(id, phase)) {
      var inChunk = count(counts, outcomes);
      if (before + inChunk > offset && found.size() < limit) {
        rows(id, phase, counts, outcomes, state).skip(Math.max(0, offset - before)).limit(limit - found.size()).forEach(found::add);
      }
      before += inChunk;
    }
    return planned(id, phase, reading, found);
  }

  private List<PlannedRow> planned(ImportId id, ImportPhase phase, Reading reading, List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<ImportError>> byLine = errors
        .ofLines(id, phase, found.stream().map(each -> each.row().lineNumber()).toList()).stream()
        .collect(Collectors.groupingBy(ImportError::lineNumber));
    return found.stream().map(each -> new PlannedRow(each.row().lineNumber(), each.row().cells(),
        reading.fixes().of(each.row()), each.result().outcome(),
        each.result().records().stream()
            .map(one -> new PlannedRecord(reading.objects().get(one.slot()), one.recordId(), one.outcome(), one.changes())).toList(),
        byLine.getOrDefault(each.row().lineNumber(), List.of()))).toList();
  }

  /// Where few rows are wanted the others are passed over: a page of them looks into many chunks.
  private Stream<Found> rows(ImportId id, ImportPhase phase, ChunkCounts counts, Collection<RowOutcome> outcomes, Object state) {
    return with(outcomes, count(counts, outcomes) * FEW < counts.rows().total()
        ? recent.some(id, phase, counts.chunkNo(), result -> outcomes.contains(result.outcome()))
        : recent.get(id, phase, counts.chunkNo(), state));
  }

  /// Rows of one chunk with one of these outcomes.
  Stream<Found> rows(ImportId id, ImportPhase phase, int chunkNo, Collection<RowOutcome> outcomes) {
    return with(outcomes, recent.get(id, phase, chunkNo, recent.state(id, phase)));
  }

  private static Stream<Found> with(Collection<RowOutcome> outcomes, RecentChunks.Chunk chunk) {
    return IntStream.range(0, Math.min(chunk.rows().size(), chunk.results().size()))
        .filter(index -> outcomes.isEmpty() || outcomes.contains(chunk.results().get(index).outcome()))
        .mapToObj(index -> new Found(chunk.rows().get(index), chunk.results().get(index)));
  }

  /// Ids of the records of one object with one of these outcomes, in the order of the file, some more than once.
  LongStream recordIds(ImportId id, int slot, Collection<RowOutcome> outcomes) {
    return chunks.counts(id, ImportPhase.RUN).stream()
        .flatMap(counts -> chunks.outcomes(id, ImportPhase.RUN, counts.chunkNo()).map(PackedResults::unpack).orElse(List.of()).stream())
        .flatMap(result -> result.records().stream())
        .filter(record -> record.slot() == slot && record.recordId() != 0 && outcomes.contains(record.outcome()))
        .mapToLong(RowResult.RecordResult::recordId);
  }
}
