package io.intake.imports.run;

import io.intake.imports.FileRow;
import io.intake.imports.ImportId;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.RowKeys;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.staging.Ahead;
import io.intake.imports.staging.PackedRows;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Looks through a staged file for identifiers that occur more than once, before its plan begins.
final class KeyCount {

  private final FileMemory memory;
  private final RowKeys keys;

  KeyCount(Mapping mapping, FileMemory memory) {
    this.memory = memory;
    this.keys = new RowKeys(mapping);
  }

  void count(ImportId id, ChunkStore store) {
    if (!keys.isEmpty()) {
      var columns = keys.columns();
      var following = unpack(id, store, 0, columns);
      for (var chunkNo = 1; following.get().isPresent(); chunkNo++) {
        var rows = following.get().orElseThrow();
        following = unpack(id, store, chunkNo, columns);
        count(rows);
      }
    }
    memory.close();
  }

  private static Ahead<Optional<List<FileRow>>> unpack(ImportId id, ChunkStore store, int chunkNo, BitSet columns) {
    return Ahead.of(() -> store.staged(id, chunkNo).map(packed -> PackedRows.unpack(packed, columns)));
  }

  void count(List<FileRow> rows) {
    rows.forEach(row -> keys.ofAndAround(row, memory::count));
  }
}
