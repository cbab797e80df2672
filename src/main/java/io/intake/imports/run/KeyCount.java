package io.intake.imports.run;

import io.intake.crmobjects.RecordKey;
import io.intake.imports.FileRow;
import io.intake.imports.ImportId;
import io.intake.imports.parsing.MappedColumn;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.staging.Ahead;
import io.intake.imports.staging.PackedRows;
import io.intake.properties.Parsed;
import java.util.List;
import java.util.Optional;

/// Looks through a staged file for identifiers that occur more than once, before its plan begins.
final class KeyCount {

  private final Mapping mapping;
  private final FileMemory memory;
  private final List<MappedColumn> identifying;

  KeyCount(Mapping mapping, FileMemory memory) {
    this.mapping = mapping;
    this.memory = memory;
    this.identifying = mapping.columns().stream()
        .filter(column -> column.property().isRecordId()
            || mapping.objects().get(column.slot()).identifiers().contains(column.property().name()))
        .toList();
  }

  void count(ImportId id, ChunkStore store) {
    if (!identifying.isEmpty()) {
      var following = unpack(id, store, 0);
      for (var chunkNo = 1; following.get().isPresent(); chunkNo++) {
        var rows = following.get().orElseThrow();
        following = unpack(id, store, chunkNo);
        rows.forEach(this::count);
      }
    }
    memory.close();
  }

  private static Ahead<Optional<List<FileRow>>> unpack(ImportId id, ChunkStore store, int chunkNo) {
    return Ahead.of(() -> store.staged(id, chunkNo).map(PackedRows::unpack));
  }

  private void count(FileRow row) {
    for (var column : identifying) {
      var cell = row.cell(column.column());
      var property = column.property();
      if (property.isRecordId()) {
        if (!cell.isBlank()) {
          memory.count(mapping.objects().get(column.slot()), property.name(), cell.strip());
        }
      } else if (column.parser().parse(cell) instanceof Parsed.Valid(var stored, _)) {
        memory.count(mapping.objects().get(column.slot()), property.name(), RecordKey.of(property.name(), stored).value());
      }
    }
  }
}
