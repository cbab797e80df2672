package io.intake.imports.mapping;

import io.intake.imports.ColumnTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives every column what fits it best, and nothing to two columns: the surest first. A column whose best is gone gets nothing,
/// since its second best is a worse guess than it looks.
final class Assignment {

  private final Map<Integer, Candidate> given = new HashMap<>();
  private final Set<Integer> tooLate = new HashSet<>();

  /// @param columns candidates of each column, best first
  Assignment(List<List<Candidate>> columns) {
    var wishes = new ArrayList<Integer>();
    for (var column = 0; column < columns.size(); column++) {
      if (!columns.get(column).isEmpty() && columns.get(column).getFirst().isGoodEnough()) {
        wishes.add(column);
      }
    }
    wishes.sort(Comparator.comparingDouble((Integer column) -> -columns.get(column).getFirst().score()).thenComparing(column -> column));
    var taken = new HashSet<ColumnTarget>();
    for (var column : wishes) {
      var best = columns.get(column).getFirst();
      if (taken.add(best.target())) {
        given.put(column, best);
      } else {
        tooLate.add(column);
      }
    }
  }

  Optional<Candidate> of(int column) {
    return Optional.ofNullable(given.get(column));
  }

  boolean cameTooLate(int column) {
    return tooLate.contains(column);
  }
}
