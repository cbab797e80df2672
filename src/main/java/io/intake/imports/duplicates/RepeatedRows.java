package io.intake.imports.duplicates;

import io.intake.imports.DuplicateFinding;
import io.intake.imports.FileRow;
import io.intake.imports.ImportId;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.Mapping;
import io.intake.imports.parsing.RowKeys;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Key;
import io.intake.imports.staging.PackedRows;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// Finds the records that several rows name by the same identifier. In a file of several objects, rows that say the same of a record
/// only name it again, as the company of many people; there is something to look at where they say different things.
final class RepeatedRows {

  /// Nobody looks at more rows of one record.
  private static final int MOST_ROWS = 30;
  private static final int MOST_RECORDS = 200_000;

  private final ImportId id;
  private final ChunkStore chunks;
  private final Mapping mapping;
  private final RowKeys keys;
  private final Runnable checkpoint;
  private final LongOpenHashSet repeated = new LongOpenHashSet();

  /// Rows of one record, and what the first of them says as a number.
  private static final class Rows {

    private final ImportedObject object;
    private final int first;
    private final IntArrayList lines = new IntArrayList(2);
    private boolean differ;

    Rows(ImportedObject object, int first) {
      this.object = object;
      this.first = first;
    }

    void add(int line, int said) {
      differ |= said != first;
      if (lines.size() < MOST_ROWS) {
        lines.add(line);
      }
    }
  }

  RepeatedRows(ImportId id, ChunkStore chunks, Mapping mapping, Runnable checkpoint) {
    this.id = id;
    this.chunks = chunks;
    this.mapping = mapping;
    this.keys = new RowKeys(mapping);
    this.checkpoint = checkpoint;
  }

  void search(FoundDuplicates found) {
    if (keys.isEmpty()) {
      return;
    }
    var seen = new LongOpenHashSet();
    each(keys.columns()::get, row -> keys.of(row, (object, property, value) -> {
      var hash = RowKeys.hash(object, property, value);
      if (!seen.add(hash)) {
        repeated.add(hash);
      }
    }));
    seen.clear();
    seen.trim();
    if (!repeated.isEmpty()) {
      group().forEach(found);
    }
  }

  private Groups group() {
    var groups = new Groups(mapping.objects().size() == 1);
    each(column -> true, row -> keys.of(row, (object, property, value) -> {
      var hash = RowKeys.hash(object, property, value);
      if (repeated.contains(hash)) {
        groups.add(hash, object, row.lineNumber(), said(row, object));
      }
    }));
    return groups;
  }

  /// What a row says of an object, as a number.
  private int said(FileRow row, ImportedObject object) {
    var edited = mapping.fixes().edited(row);
    var said = 1;
    for (var column : mapping.columns()) {
      if (column.slot() == object.slot()) {
        said = said * 31 + mapping.fixes().text(column.column(), edited.cell(column.column())).strip().hashCode();
      }
    }
    return said;
  }

  private void each(IntPredicate columns, Consumer<FileRow> work) {
    var chunkNo = 0;
    for (var packed = chunks.staged(id, chunkNo); packed.isPresent(); packed = chunks.staged(id, ++chunkNo)) {
      PackedRows.unpack(packed.get(), columns).forEach(work);
      checkpoint.run();
    }
  }

  /// The records and their rows, in the order of the file.
  private static final class Groups {

    private final boolean withEqual;
    private final Long2ObjectLinkedOpenHashMap<Rows> byKey = new Long2ObjectLinkedOpenHashMap<>();

    /// @param withEqual whether rows that say the same count too
    Groups(boolean withEqual) {
      this.withEqual = withEqual;
    }

    void add(long key, ImportedObject object, int line, int said) {
      if (byKey.size() < MOST_RECORDS) {
        byKey.computeIfAbsent(key, first -> new Rows(object, said)).add(line, said);
      }
    }

    private record Named(int slot, IntArrayList lines) {
    }

    void forEach(FoundDuplicates found) {
      var told = new HashSet<Named>();
      for (var rows : byKey.values()) {
        // Rows that have two identifiers in common are one record.
        if ((withEqual || rows.differ) && told.add(new Named(rows.object.slot(), rows.lines))) {
          found.add(new Key(DuplicateFinding.Kind.REPEATED, rows.object.type().id()), rows.lines.getInt(0),
              new LongArrayList(longs(rows.lines)), false);
        }
      }
    }

    private static long[] longs(IntArrayList lines) {
      return lines.intStream().asLongStream().toArray();
    }
  }
}
