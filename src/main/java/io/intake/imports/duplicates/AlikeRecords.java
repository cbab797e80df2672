package io.intake.imports.duplicates;

import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.StoredRecord;
import io.intake.imports.DuplicateFinding;
import io.intake.imports.duplicates.Candidates.Candidate;
import io.intake.imports.likeness.Likeness;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Key;
import io.intake.properties.ObjectTypeId;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongLinkedOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the records that rows resemble: what the rows look like is remembered as numbers, then all records are gone through once, and
/// the few that have such a number too are compared value by value.
///
/// @see "docs/decisions/0018-rows-that-resemble-records.md"
final class AlikeRecords {

  /// So many numbers are remembered at once, 64 MB of them; what more rows look like is looked for by going through the records again.
  private static final int MOST_HASHES = 3_000_000;
  private static final int MOST_HITS = 500_000;
  /// What more records than these have in common is no sign of a double.
  private static final int MOST_OF_A_HASH = 8;
  private static final int MOST_SHOWN = 3;
  private static final int RECORDS_AT_ONCE = 5_000;

  private final ObjectTypeId type;
  private final Likeness likeness;
  private final RecordUpserts records;
  private final Candidates candidates;
  private final Runnable checkpoint;

  /// @param checkpoint called now and then; throws once the search is for nothing
  AlikeRecords(ObjectTypeId type, Likeness likeness, RecordUpserts records, Candidates candidates, Runnable checkpoint) {
    this.type = type;
    this.likeness = likeness;
    this.records = records;
    this.candidates = candidates;
    this.checkpoint = checkpoint;
  }

  /// Chunks of the file from one to another, and what their rows look like.
  private record Round(int from, int to, LongOpenHashSet hashes, boolean last) {
  }

  void search(FoundDuplicates found) {
    if (records.listAfter(type, 0, 1, Set.of()).isEmpty()) {
      return;
    }
    var round = remember(0);
    while (true) {
      var hits = round.hashes().isEmpty() ? new Long2ObjectOpenHashMap<LongArrayList>() : scan(round.hashes());
      for (var chunkNo = round.from(); chunkNo < round.to() && !hits.isEmpty(); chunkNo++) {
        compare(candidates.of(chunkNo).orElse(List.of()), hits, found);
        checkpoint.run();
      }
      if (round.last()) {
        return;
      }
      round = remember(round.to());
    }
  }

  private Round remember(int from) {
    var hashes = new LongOpenHashSet();
    var chunkNo = from;
    for (var rows = candidates.of(chunkNo); rows.isPresent(); rows = candidates.of(++chunkNo)) {
      rows.get().forEach(candidate -> hashes.addAll(likeness.hashes(candidate.record().values())));
      checkpoint.run();
      if (hashes.size() > MOST_HASHES) {
        return new Round(from, chunkNo + 1, hashes, false);
      }
    }
    return new Round(from, chunkNo, hashes, true);
  }

  /// The records that have one of these numbers, by it.
  private Long2ObjectOpenHashMap<LongArrayList> scan(LongSet hashes) {
    var hits = new Long2ObjectOpenHashMap<LongArrayList>();
    List<StoredRecord> page;
    var after = 0L;
    do {
      page = records.listAfter(type, after, RECORDS_AT_ONCE, likeness.properties());
      for (var record : page) {
        after = record.id();
        for (var hash : likeness.hashes(record.properties())) {
          if (hashes.contains((long) hash)) {
            add(hits, hash, record.id());
          }
        }
      }
      checkpoint.run();
    } while (page.size() == RECORDS_AT_ONCE);
    hits.values().removeIf(ids -> ids.size() > MOST_OF_A_HASH);
    return hits;
  }

  /// One more than is a sign of a double is enough to see that it is none.
  private static void add(Long2ObjectOpenHashMap<LongArrayList> hits, long hash, long id) {
    var ids = hits.get(hash);
    if (ids != null && ids.size() <= MOST_OF_A_HASH) {
      ids.add(id);
    } else if (ids == null && hits.size() < MOST_HITS) {
      hits.put(hash, LongArrayList.of(id));
    }
  }

  private void compare(List<Candidate> rows, Long2ObjectOpenHashMap<LongArrayList> hits, FoundDuplicates found) {
    var wanted = new LinkedHashMap<Candidate, LongSet>();
    rows.forEach(row -> {
      var ids = hit(row, hits);
      if (!ids.isEmpty()) {
        wanted.put(row, ids);
      }
    });
    if (wanted.isEmpty()) {
      return;
    }
    var stored = records.findByIds(type, wanted.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
    wanted.forEach((row, ids) -> {
      var alike = alike(row, ids, stored);
      if (!alike.isEmpty()) {
        found.add(new Key(DuplicateFinding.Kind.RECORDS_ALIKE, type), row.lineNumber(), alike, row.chosen());
      }
    });
  }

  private LongSet hit(Candidate row, Long2ObjectOpenHashMap<LongArrayList> hits) {
    var ids = new LongLinkedOpenHashSet(0);
    likeness.hashes(row.record().values()).forEach((long hash) -> {
      var found = hits.get(hash);
      if (found != null) {
        ids.addAll(found);
      }
    });
    return ids;
  }

  private LongArrayList alike(Candidate row, LongSet ids, Map<Long, StoredRecord> stored) {
    var alike = new LongArrayList(0);
    ids.forEach((long id) -> {
      var record = stored.get(id);
      if (record != null && alike.size() < MOST_SHOWN && likeness.isAlike(row.record().values(), record.properties())) {
        alike.add(id);
      }
    });
    return alike;
  }
}
