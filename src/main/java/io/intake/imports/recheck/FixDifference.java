package io.intake.imports.recheck;

import io.intake.imports.FileRow;
import io.intake.imports.fixing.FixSet;
import io.intake.imports.fixing.Fixes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What differs between the fixes that a plan shows and those there are.
final class FixDifference {

  private final Fixes current;
  private final Set<Integer> lines = new HashSet<>();
  private final Map<Integer, Set<String>> texts = new HashMap<>();

  FixDifference(List<FixSet> planned, FixSet current) {
    this.current = new Fixes(current, List.of());
    planned.forEach(before -> {
      onlyOneHas(before.edits(), current.edits()).forEach(edit -> lines.add(edit.lineNumber()));
      onlyOneHas(before.choices(), current.choices()).forEach(choice -> lines.add(choice.lineNumber()));
      onlyOneHas(before.decisions(), current.decisions())
          .forEach(decided -> texts.computeIfAbsent(decided.column(), column -> new HashSet<>()).add(decided.text()));
    });
  }

  private static <T> Set<T> onlyOneHas(Collection<T> some, Collection<T> others) {
    var one = new HashSet<>(some);
    var other = new HashSet<>(others);
    var differing = new HashSet<>(one);
    differing.removeAll(other);
    other.removeAll(one);
    differing.addAll(other);
    return differing;
  }

  boolean isNothing() {
    return lines.isEmpty() && texts.isEmpty();
  }

  /// Whether a row of the file is read in another way.
  boolean concerns(FileRow row) {
    if (lines.contains(row.lineNumber())) {
      return true;
    }
    var edited = current.edited(row);
    for (var decided : texts.entrySet()) {
      var cell = edited.cell(decided.getKey());
      if (decided.getValue().contains(Fixes.key(cell)) || holdsOneOf(decided.getValue(), cell)) {
        return true;
      }
    }
    return false;
  }

  /// Cells that hold several texts may be decided by each of them; to look at one more row costs little.
  private static boolean holdsOneOf(Set<String> texts, String cell) {
    return cell.indexOf(';') >= 0 && Fixes.texts(cell).map(Fixes::key).anyMatch(texts::contains);
  }
}
