package io.intake.imports.run;

import io.intake.imports.FileRow;
import io.intake.imports.ImportId;
import io.intake.imports.parsing.ParsedRow;
import io.intake.imports.parsing.RowParser;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.staging.Ahead;
import io.intake.imports.staging.PackedRows;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The chunks of an import in the order of the file, each parsed while the one before is worked on.
final class StagedChunks {

  private final ImportId id;
  private final ChunkStore store;
  private final RowParser parser;
  private final Function<List<ParsedRow>, Optional<List<RecordStates.Hits>>> look;
  private int nextNo;
  private Ahead<Optional<Chunk>> next;

  /// Rows of a file that are walked in one transaction.
  ///
  /// @param parsed for the first attempt; parsing again gives a further one what it needs
  /// @param hits the stored records of the rows, if they may be looked for ahead
  record Chunk(int number, List<FileRow> rows, List<ParsedRow> parsed, Optional<List<RecordStates.Hits>> hits) {
  }

  /// @param look finds stored records ahead of the walk, or nothing
  StagedChunks(ImportId id, int firstNo, ChunkStore store, RowParser parser,
      Function<List<ParsedRow>, Optional<List<RecordStates.Hits>>> look) {
    this.id = id;
    this.nextNo = firstNo;
    this.store = store;
    this.parser = parser;
    this.look = look;
    this.next = prepare();
  }

  /// Empty behind the last chunk.
  Optional<Chunk> next() {
    var current = next.get();
    if (current.isPresent()) {
      next = prepare();
    }
    return current;
  }

  private Ahead<Optional<Chunk>> prepare() {
    var number = nextNo++;
    return Ahead.of(() -> store.staged(id, number).map(packed -> {
      var rows = PackedRows.unpack(packed);
      var parsed = rows.stream().map(parser::parse).toList();
      return new Chunk(number, rows, parsed, look.apply(parsed));
    }));
  }
}
