package io.intake.imports.duplicates;

import io.intake.imports.persistence.duplicates.ResemblanceRows.Key;
import io.intake.imports.persistence.duplicates.ResemblanceRows.Pair;
import it.unimi.dsi.fastutil.longs.LongCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a search found so far. All are counted, but of those that are to be looked at only so many are listed.
final class FoundDuplicates {

  private static final int MOST_LISTED = 20_000;
  private static final int MOST_PAIRS = 100_000;

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Key, Long> counts = new HashMap<>();
  private final Map<Key, Long> open = new HashMap<>();

  /// @param decided whether somebody chose what becomes of the row: it may be taken back
  void add(Key key, int lineNumber, LongCollection others, boolean decided) {
    counts.merge(key, 1L, Long::sum);
    if (decided || open.merge(key, 1L, Long::sum) <= MOST_LISTED && pairs.size() < MOST_PAIRS) {
      others.forEach(other -> pairs.add(new Pair(key, lineNumber, other)));
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  Map<Key, Long> counts() {
    return counts;
  }
}
