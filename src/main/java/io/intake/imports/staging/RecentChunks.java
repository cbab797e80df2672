package io.intake.imports.staging;

import io.intake.imports.FileRow;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import io.intake.imports.persistence.ChunkStore;
import io.intake.imports.persistence.Walks;
import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Keeps the chunks that were unpacked last, for who scrolls asks for the same ones again and again. They are given up before memory
/// runs out, and unpacked anew once their walk went on.
@Component
public class RecentChunks {

  private static final int MOST = 6;

  private final ChunkStore chunks;
  private final Walks walks;
  private final Map<Key, SoftReference<Chunk>> kept = new LinkedHashMap<>(MOST * 2, 0.75f, true);

  private record Key(ImportId id, ImportPhase phase, int chunkNo, Object state) {
  }

  /// Rows of a file and what became of them, in the same order.
  public record Chunk(List<FileRow> rows, List<RowResult> results) {
  }

  RecentChunks(ChunkStore chunks, Walks walks) {
    this.chunks = chunks;
    this.walks = walks;
  }

  /// What tells whether a chunk may have changed.
  public Object state(ImportId id, ImportPhase phase) {
    return walks.find(id, phase).map(position -> List.<Object>of(position.epoch(), position.updatedAt(), position.rowsDone()))
        .orElse(List.of());
  }

  /// @param state answered by [#state] before
  public Chunk get(ImportId id, ImportPhase phase, int chunkNo, Object state) {
    var key = new Key(id, phase, chunkNo, state);
    return find(key).orElseGet(() -> keep(key, unpack(id, phase, chunkNo)));
  }

  /// Only the rows of which this is wanted; not kept.
  public Chunk some(ImportId id, ImportPhase phase, int chunkNo, Predicate<RowResult> wanted) {
    var results = chunks.outcomes(id, phase, chunkNo).map(PackedResults::unpack).orElse(List.of());
    var rows = chunks.staged(id, chunkNo)
        .map(packed -> PackedRows.unpackSome(packed, place -> place < results.size() && wanted.test(results.get(place)))).orElse(List.of());
    return new Chunk(rows, results.stream().filter(wanted).toList());
  }

  /// A row of the file that a plan was made for.
  public Optional<FileRow> findRow(ImportId id, int lineNumber) {
    return Optional.ofNullable(findRows(id, List.of(lineNumber)).get(lineNumber));
  }

  /// Rows of the file that a plan was made for, by the numbers of their lines; those that the file lacks are left out.
  public Map<Integer, FileRow> findRows(ImportId id, Collection<Integer> lineNumbers) {
    var state = state(id, ImportPhase.PLAN);
    var counts = chunks.counts(id, ImportPhase.PLAN);
    var found = new HashMap<Integer, FileRow>();
    var guess = 0;
    // In their order, so that the chunk of one line is where the next one is looked for first.
    for (var line : lineNumbers.stream().sorted().toList()) {
      var chunkNo = findChunk(id, line, counts.size() - 1, found.isEmpty() ? guess(line, counts) : guess, state);
      if (chunkNo.isPresent()) {
        guess = chunkNo.getAsInt();
        get(id, ImportPhase.PLAN, guess, state).rows().stream().filter(row -> row.lineNumber() == line).findFirst()
            .ifPresent(row -> found.put(line, row));
      }
    }
    return found;
  }

  /// Where a line is if no cell is longer than a line.
  private static int guess(int lineNumber, List<ChunkStore.ChunkCounts> counts) {
    return counts.isEmpty() ? 0 : (int) (lineNumber / Math.max(1, counts.getFirst().rows().total()));
  }

  /// Goes to where the line should be, judging by where the looked at chunk is and how many lines it spans.
  private OptionalInt findChunk(ImportId id, int lineNumber, int last, int guess, Object state) {
    var low = 0;
    var high = last;
    var next = guess;
    while (low <= high) {
      var chunkNo = Math.clamp(next, low, high);
      var rows = get(id, ImportPhase.PLAN, chunkNo, state).rows();
      if (rows.isEmpty()) {
        high = chunkNo - 1;
        continue;
      }
      var first = rows.getFirst().lineNumber();
      var end = rows.getLast().lineNumber();
      if (first <= lineNumber && lineNumber <= end) {
        return OptionalInt.of(chunkNo);
      }
      next = chunkNo + Math.floorDiv(lineNumber - first, Math.max(1, end - first + 1));
      if (lineNumber < first) {
        high = chunkNo - 1;
      } else {
        low = chunkNo + 1;
      }
    }
    return OptionalInt.empty();
  }

  private synchronized Optional<Chunk> find(Key key) {
    return Optional.ofNullable(kept.get(key)).map(SoftReference::get);
  }

  private synchronized Chunk keep(Key key, Chunk chunk) {
    kept.put(key, new SoftReference<>(chunk));
    var oldest = kept.keySet().iterator();
    while (kept.size() > MOST) {
      oldest.next();
      oldest.remove();
    }
    return chunk;
  }

  private Chunk unpack(ImportId id, ImportPhase phase, int chunkNo) {
    return new Chunk(chunks.staged(id, chunkNo).map(PackedRows::unpack).orElse(List.of()),
        chunks.outcomes(id, phase, chunkNo).map(PackedResults::unpack).orElse(List.of()));
  }
}
