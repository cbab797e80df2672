package io.intake.imports.recheck;

import io.intake.imports.FileRow;
import io.intake.crmobjects.RecordUpserts;
import io.intake.imports.ImportDraft;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.parsing.MappingCompiler;
import io.intake.imports.parsing.RowKeys;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.staging.PackedRows;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds the rows that must be planned again: those that are read in another way, and all that name a record which one of them
/// names, now or before, and so on until nothing more is found.
///
/// @see "docs/decisions/0013-what-a-fix-touches.md"
@Component
public class TouchedRowsFinder {

  /// With more rows, or a longer chain of them, planning the whole file is as good.
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_PASSES = 6;

  private final MappingCompiler compiler;
  private final ChunkStore chunks;
  private final RecordUpserts records;

  TouchedRowsFinder(MappingCompiler compiler, ChunkStore chunks, RecordUpserts records) {
    this.compiler = compiler;
    this.chunks = chunks;
    this.records = records;
  }

  /// @param planned fixes that the plan shows
  /// @return empty if the whole file is better planned again
  public Optional<TouchedRows> find(ImportDraft.ReadyToStart draft, List<FixSet> planned, FixSet current) {
    var mapping = compiler.compile(draft, current);
    var all = Stream.concat(planned.stream(), Stream.of(current)).distinct().toList();
    var search = new Search(new FixDifference(planned, current), new RowKeys(mapping),
        all.stream().map(fixes -> new RowKeys(compiler.compile(draft, fixes))).toList(),
        ChosenRecords.find(all, mapping.objects(), records));
    if (search.difference.isNothing()) {
      return Optional.of(search.found());
    }
    for (var pass = 0; pass < MOST_PASSES; pass++) {
      if (!pass(draft, search)) {
        return Optional.of(search.found());
      }
      if (search.lines.size() > MOST_ROWS) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean pass(ImportDraft.ReadyToStart draft, Search search) {
    var before = search.lines.size();
    for (var chunkNo = 0; search.lines.size() <= MOST_ROWS; chunkNo++) {
      var packed = chunks.staged(draft.id(), chunkNo);
      if (packed.isEmpty()) {
        break;
      }
      for (var row : PackedRows.unpack(packed.get())) {
        search.look(chunkNo, row);
      }
    }
    return search.lines.size() > before;
  }

  /// How far the search is.
  private static final class Search {

    private final FixDifference difference;
    private final RowKeys now;
    private final List<RowKeys> always;
    private final ChosenRecords chosen;
    private final LongOpenHashSet keys = new LongOpenHashSet();
    private final LongOpenHashSet lines = new LongOpenHashSet();
    private final TreeMap<Integer, TreeMap<Integer, FileRow>> rows = new TreeMap<>();

    /// @param always reads identifiers as each of the fixes has them
    Search(FixDifference difference, RowKeys now, List<RowKeys> always, ChosenRecords chosen) {
      this.difference = difference;
      this.now = now;
      this.always = always;
      this.chosen = chosen;
    }

    void look(int chunkNo, FileRow row) {
      if (!lines.contains(row.lineNumber()) && (difference.concerns(row) || namesTheSame(row))) {
        lines.add(row.lineNumber());
        rows.computeIfAbsent(chunkNo, first -> new TreeMap<>()).put(row.lineNumber(), row);
        always.forEach(reader -> reader.ofAndAround(row,
            (object, property, value) -> keys.add(RowKeys.hash(object, property, value))));
        keys.addAll(chosen.hashes(row.lineNumber()));
      }
    }

    private boolean namesTheSame(FileRow row) {
      var found = new boolean[1];
      if (!keys.isEmpty()) {
        now.ofAndAround(row, (object, property, value) -> found[0] |= keys.contains(RowKeys.hash(object, property, value)));
        found[0] |= chosen.hashes(row.lineNumber()).longStream().anyMatch(keys::contains);
      }
      return found[0];
    }

    TouchedRows found() {
      var byChunk = new TreeMap<Integer, List<FileRow>>();
      rows.forEach((chunkNo, byLine) -> byChunk.put(chunkNo, List.copyOf(byLine.values())));
      return new TouchedRows(byChunk);
    }
  }
}
