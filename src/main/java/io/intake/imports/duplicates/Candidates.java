package io.intake.imports.duplicates;

import io.intake.imports.FileRow;
import io.intake.imports.ImportId;
import io.intake.imports.ImportOperation;
import io.intake.imports.ImportPhase;
import io.intake.imports.RowOutcome;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.ParsedRecord;
import io.intake.imports.parsing.RowParser;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.staging.PackedResults;
import io.intake.imports.staging.PackedRows;
import io.intake.imports.staging.RowResult;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of a plan whose record of one object found none that is there, so that it may be another one's double.
final class Candidates {

  private final ImportId id;
  private final ChunkStore chunks;
  private final ImportedObject object;
  private final RowParser parser;
  private final IntSet chosenLines;

  /// A row with its record.
  ///
  /// @param chosen whether somebody chose what becomes of it
  record Candidate(int lineNumber, ParsedRecord record, boolean chosen) {
  }

  /// @param mapping without what was chosen for single rows
  /// @param looked properties that are compared; the others are not read
  /// @param chosenLines that count as if nothing was chosen for them
  Candidates(ImportId id, ChunkStore chunks, Mapping mapping, ImportedObject object, Set<String> looked, Collection<Integer> chosenLines) {
    this.id = id;
    this.chunks = chunks;
    this.object = object;
    this.chosenLines = new IntOpenHashSet(chosenLines);
    var columns = mapping.columns().stream().filter(column -> column.slot() == object.slot()
        && (column.property().isRecordId() || looked.contains(column.property().name())
            || object.identifiers().contains(column.property().name()))).toList();
    parser = new RowParser(new Mapping(mapping.objects(), columns, List.of(), List.of(), List.of(), mapping.width(), mapping.made(),
        mapping.endsLeftOut(), mapping.fixes()));
  }

  /// Those of a chunk, in the order of the file; empty behind the last chunk.
  Optional<List<Candidate>> of(int chunkNo) {
    return chunks.outcomes(id, ImportPhase.PLAN, chunkNo).map(PackedResults::unpack).map(results -> of(chunkNo, results));
  }

  private List<Candidate> of(int chunkNo, List<RowResult> results) {
    if (results.stream().noneMatch(this::isCandidate)) {
      return List.of();
    }
    return chunks.staged(id, chunkNo)
        .map(packed -> PackedRows.unpackSome(packed, place -> place < results.size() && isCandidate(results.get(place)))).orElse(List.of())
        .stream().flatMap(row -> candidate(row).stream()).toList();
  }

  private boolean isCandidate(RowResult result) {
    return chosenLines.contains(result.lineNumber()) || result.records().stream().anyMatch(found -> found.slot() == object.slot()
        && (found.outcome() == RowOutcome.CREATED
            || found.outcome() == RowOutcome.FAILED && object.operation() == ImportOperation.UPDATE));
  }

  private Optional<Candidate> candidate(FileRow row) {
    return parser.parse(row).records().stream()
        .filter(record -> record.object().slot() == object.slot() && record.recordId() == 0 && !record.isRefused())
        .findFirst().map(record -> new Candidate(row.lineNumber(), record, chosenLines.contains(row.lineNumber())));
  }
}
