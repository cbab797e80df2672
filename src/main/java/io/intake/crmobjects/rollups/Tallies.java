package io.intake.crmobjects.rollups;

import io.intake.crmobjects.RollUp;
import io.intake.crmobjects.persistence.rollups.RollUpRows;
import io.intake.properties.ObjectTypeId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that follows for one record from those it is linked with, as they come.
final class Tallies {

  private final List<Tally> all;

  Tallies(List<RollUp> rollUps, Instant now) {
    this.all = rollUps.stream().map(rollUp -> new Tally(rollUp, now)).toList();
  }

  /// @param mark what the link to it is marked with, as far as somebody asks
  void add(ObjectTypeId other, RollUp.Mark mark, Map<String, String> values, boolean primary) {
    for (var tally : all) {
      if (tally.rollUp().follows(other, mark)) {
        tally.add(values, primary);
      }
    }
  }

  RollUpRows.Row row(long id) {
    var values = new HashMap<String, String>();
    all.stream().filter(tally -> !tally.value().isEmpty()).forEach(tally -> values.put(tally.rollUp().property(), tally.value()));
    return new RollUpRows.Row(id, values, all.stream().map(Tally::end).flatMap(Optional::stream).min(Comparator.naturalOrder()));
  }
}
