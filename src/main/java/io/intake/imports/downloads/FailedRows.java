package io.intake.imports.downloads;

import io.intake.imports.ColumnMapping;
import io.intake.imports.FailedRow;
import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.RowOutcome;
import io.intake.imports.deriving.RowDeriver;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.ErrorStore;
import io.intake.imports.persistence.FixRows;
import io.intake.imports.staging.PackedResults;
import io.intake.imports.staging.PackedRows;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds the rows that failed, chunk by chunk, with their errors. What was put right before the run stays right. They come as the file
/// has them: what is wrong with a column that is made is told of the one that it is made of.
@Component
class FailedRows {

  private final ChunkStore chunks;
  private final ErrorStore errors;
  private final FixRows fixRows;

  FailedRows(ChunkStore chunks, ErrorStore errors, FixRows fixRows) {
    this.chunks = chunks;
    this.errors = errors;
    this.fixRows = fixRows;
  }

  /// @param columns as they were mapped for the run
  Stream<FailedRow> of(ImportId id, List<ColumnMapping> columns) {
    var fixes = new Fixes(fixRows.load(id, columns), columns);
    return chunks.counts(id, ImportPhase.RUN).stream().filter(counts -> counts.rows().failed() > 0)
        .flatMap(counts -> ofChunk(id, counts.chunkNo(), fixes).stream()).map(failed -> original(failed, columns));
  }

  private List<FailedRow> ofChunk(ImportId id, int chunkNo, Fixes fixes) {
    var rows = failed(id, chunkNo);
    if (rows.isEmpty()) {
      return List.of();
    }
    var byLine = errors.ofLines(id, ImportPhase.RUN, rows.getFirst().lineNumber(), rows.getLast().lineNumber()).stream()
        .collect(Collectors.groupingBy(ImportError::lineNumber));
    return rows.stream().map(row -> new FailedRow(fixes.read(row), byLine.getOrDefault(row.lineNumber(), List.of()))).toList();
  }

  private static FailedRow original(FailedRow failed, List<ColumnMapping> columns) {
    var made = ColumnMapping.derivations(columns).size();
    return made == 0 ? failed : new FailedRow(RowDeriver.original(failed.row(), columns.size() - made, made),
        failed.errors().stream().map(error -> ofSource(error, columns)).distinct().toList());
  }

  private static ImportError ofSource(ImportError error, List<ColumnMapping> columns) {
    return error.column() < 0 || error.column() >= columns.size() ? error : columns.get(error.column()).derivation()
        .map(made -> new ImportError(error.lineNumber(), made.sources().getFirst(), error.objectType(), error.type(), error.invalidValue()))
        .orElse(error);
  }

  private List<FileRow> failed(ImportId id, int chunkNo) {
    var rows = chunks.staged(id, chunkNo).map(PackedRows::unpack).orElse(List.of());
    var results = chunks.outcomes(id, ImportPhase.RUN, chunkNo).map(PackedResults::unpack).orElse(List.of());
    return IntStream.range(0, Math.min(rows.size(), results.size()))
        .filter(index -> results.get(index).outcome() == RowOutcome.FAILED).mapToObj(rows::get).toList();
  }
}
