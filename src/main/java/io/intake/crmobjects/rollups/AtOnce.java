package io.intake.crmobjects.rollups;

import io.intake.crmobjects.persistence.rollups.DueRows.Due;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Picks, of what a person changed, as much as is worked out in some tenths of a second, by the records that get other values and by the
/// links that have to be followed for them. The person waits for no more than that, and nobody for the person.
@Component
class AtOnce {

  /// Records that get other values.
  static final int FEW = 200;
  private static final int MOST_LINKS = 10_000;

  private final RollUpEngine engine;

  AtOnce(RollUpEngine engine) {
    this.engine = engine;
  }

  /// @param rows what is done with
  record Part(List<Due> rows, Map<ObjectTypeId, Set<Long>> records) {
  }

  /// The smallest ones first.
  Part of(Collection<Due> changes) {
    var part = new Part(new ArrayList<>(), new HashMap<>());
    var left = FEW;
    var links = MOST_LINKS;
    for (var change : changes.stream().sorted(Comparator.comparingInt((Due due) -> due.ids().size())).toList()) {
      if (size(change, left) <= left) {
        var records = engine.targets(change);
        var toFollow = records.entrySet().stream().mapToInt(entry -> engine.countLinks(entry.getKey(), entry.getValue(), MOST_LINKS)).sum();
        if (toFollow <= links) {
          links -= toFollow;
          left -= records.values().stream().mapToInt(Set::size).sum();
          part.rows().add(change);
          records.forEach((type, ids) -> part.records().computeIfAbsent(type, key -> new HashSet<>()).addAll(ids));
        }
      }
    }
    return part;
  }

  private int size(Due change, int most) {
    return change.neighbours() ? engine.countNeighbours(change.objectType(), change.ids(), most) : change.ids().size();
  }
}
