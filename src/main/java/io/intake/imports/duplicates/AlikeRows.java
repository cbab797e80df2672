package io.intake.imports.duplicates;

import io.intake.imports.DuplicateFinding;
import io.intake.imports.duplicates.Candidates.Candidate;
import io.intake.imports.likeness.Likeness;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Key;
import io.intake.properties.ObjectTypeId;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Finds rows that name no identifier and resemble a row before them.
final class AlikeRows {

  private static final int MOST_HASHES = 3_000_000;
  private static final int MOST_KEPT = 100_000;
  private static final int MOST_OF_A_HASH = 8;

  private final ObjectTypeId type;
  private final Likeness likeness;
  private final Candidates candidates;
  private final Runnable checkpoint;

  AlikeRows(ObjectTypeId type, Likeness likeness, Candidates candidates, Runnable checkpoint) {
    this.type = type;
    this.likeness = likeness;
    this.candidates = candidates;
    this.checkpoint = checkpoint;
  }

  /// An earlier row.
  private record Kept(int lineNumber, Map<String, String> values) {
  }

  void search(FoundDuplicates found) {
    var repeated = repeated();
    if (repeated.isEmpty()) {
      return;
    }
    var kept = new Long2ObjectOpenHashMap<List<Kept>>();
    var count = 0;
    var chunkNo = 0;
    for (var rows = candidates.of(chunkNo); rows.isPresent() && count < MOST_KEPT; rows = candidates.of(++chunkNo)) {
      for (var row : rows.get()) {
        count += isNameless(row) ? look(row, repeated, kept, found) : 0;
      }
      checkpoint.run();
    }
  }

  private static boolean isNameless(Candidate row) {
    return row.record().keys().isEmpty();
  }

  /// What more than one of the rows looks like.
  private LongOpenHashSet repeated() {
    var seen = new LongOpenHashSet();
    var repeated = new LongOpenHashSet();
    var chunkNo = 0;
    for (var rows = candidates.of(chunkNo); rows.isPresent() && seen.size() < MOST_HASHES; rows = candidates.of(++chunkNo)) {
      rows.get().stream().filter(AlikeRows::isNameless).forEach(row ->
          new LongOpenHashSet(likeness.hashes(row.record().values())).forEach((long hash) -> {
            if (!seen.add(hash)) {
              repeated.add(hash);
            }
          }));
      checkpoint.run();
    }
    return repeated;
  }

  /// @return how many rows were kept to be compared with later ones
  private int look(Candidate row, LongOpenHashSet repeated, Long2ObjectOpenHashMap<List<Kept>> kept, FoundDuplicates found) {
    var hashes = new LongOpenHashSet(likeness.hashes(row.record().values()));
    hashes.retainAll(repeated);
    if (hashes.isEmpty()) {
      return 0;
    }
    var earlier = new LinkedHashSet<Kept>();
    hashes.forEach((long hash) -> earlier.addAll(kept.computeIfAbsent(hash, first -> new ArrayList<>(2))));
    var alike = new LongArrayList();
    earlier.stream().filter(other -> likeness.isAlike(row.record().values(), other.values())).limit(1)
        .forEach(other -> alike.add(other.lineNumber()));
    if (!alike.isEmpty()) {
      found.add(new Key(DuplicateFinding.Kind.ROWS_ALIKE, type), row.lineNumber(), alike, row.chosen());
      return 0;
    }
    var mine = new Kept(row.lineNumber(), Map.copyOf(row.record().values()));
    hashes.forEach((long hash) -> {
      var others = kept.get(hash);
      if (others.size() < MOST_OF_A_HASH) {
        others.add(mine);
      }
    });
    return 1;
  }
}
