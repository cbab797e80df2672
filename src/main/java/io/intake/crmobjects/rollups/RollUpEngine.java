package io.intake.crmobjects.rollups;

import io.intake.crmobjects.LinkedRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RollUp;
import io.intake.crmobjects.persistence.rollups.DueRows;
import io.intake.crmobjects.persistence.rollups.RollUpRows;
import io.intake.crmobjects.persistence.rollups.SourceValues;
import io.intake.properties.ObjectTypeId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Works roll-ups out, for some hundred records at a time: one question for their links, and one for the values of every few thousand of
/// those they lead to.
///
/// @see "docs/decisions/0025-calculated-values.md"
@Component
class RollUpEngine {

  private static final int SLICE = 500;
  /// So many links are followed at once: a company may have a million contacts.
  private static final int MOST_ENDS = 5_000;

  private final ObjectTypes objectTypes;
  private final ObjectProvider<LinkedRecords> links;
  private final SourceValues sources;
  private final RollUpRows rows;
  private final Clock clock = Clock.systemUTC();

  RollUpEngine(ObjectTypes objectTypes, ObjectProvider<LinkedRecords> links, SourceValues sources, RollUpRows rows) {
    this.objectTypes = objectTypes;
    this.links = links;
    this.sources = sources;
    this.rows = rows;
  }

  /// The records whose values are due.
  Map<ObjectTypeId, Set<Long>> targets(DueRows.Due change) {
    return change.neighbours() ? neighbours(change.objectType(), change.ids()) : Map.of(change.objectType(), Set.copyOf(change.ids()));
  }

  /// Whom these records are linked with, as far as something follows from them there.
  Map<ObjectTypeId, Set<Long>> neighbours(ObjectTypeId source, List<Long> ids) {
    var found = new HashMap<ObjectTypeId, Set<Long>>();
    for (var type : readers(source)) {
      var linked = new HashSet<Long>();
      slices(ids).forEach(slice -> links.stream().forEach(asked -> asked.linked(source, slice, type).values().forEach(linked::addAll)));
      found.put(type, linked);
    }
    return found;
  }

  /// How many links lead there, but counts no further than one more than this.
  int countNeighbours(ObjectTypeId source, Collection<Long> ids, int most) {
    return count(source, ids, readers(source), most);
  }

  private List<ObjectTypeId> readers(ObjectTypeId source) {
    return objectTypes.list().stream().filter(type -> type.traits().rollUps().stream().anyMatch(rollUp -> rollUp.over().contains(source)))
        .map(ObjectType::id).toList();
  }

  /// How many links are followed to work these records out, but counts no further than one more than this.
  int countLinks(ObjectTypeId type, Collection<Long> ids, int most) {
    return count(type, ids, objectTypes.get(type).traits().rollUps().stream().flatMap(rollUp -> rollUp.over().stream()).distinct().toList(),
        most);
  }

  private int count(ObjectTypeId type, Collection<Long> ids, List<ObjectTypeId> others, int most) {
    var found = 0;
    for (var other : others) {
      var known = found;
      found += links.stream().mapToInt(asked -> asked.count(type, ids, other, most + 1 - known)).sum();
      if (found > most) {
        return found;
      }
    }
    return found;
  }

  void workOut(ObjectTypeId type, Set<Long> ids) {
    var rollUps = objectTypes.get(type).traits().rollUps();
    slices(ids.stream().sorted().toList()).forEach(slice -> rows.store(type, workedOut(type, rollUps, slice)));
  }

  private List<RollUpRows.Row> workedOut(ObjectTypeId type, List<RollUp> rollUps, List<Long> ids) {
    var now = clock.instant();
    var tallies = new LinkedHashMap<Long, Tallies>();
    ids.forEach(id -> tallies.put(id, new Tallies(rollUps, now)));
    links.stream().findFirst().ifPresent(known -> ways(type, rollUps).forEach(way -> follow(way, known, tallies)));
    return tallies.entrySet().stream().map(entry -> entry.getValue().row(entry.getKey())).toList();
  }

  /// Each once, whatever follows along it.
  private static List<Way> ways(ObjectTypeId type, List<RollUp> rollUps) {
    return rollUps.stream().flatMap(rollUp -> rollUp.over().stream().map(other -> new Way(type, other, rollUp.mark(), List.of())))
        .distinct().map(way -> new Way(type, way.to(), way.mark(),
            rollUps.stream().filter(rollUp -> rollUp.follows(way.to(), way.mark())).toList())).toList();
  }

  /// From records of one type to those of another.
  ///
  /// @param mark what the links are marked with
  /// @param rollUps what follows from these there
  private record Way(ObjectTypeId from, ObjectTypeId to, RollUp.Mark mark, List<RollUp> rollUps) {

    Map<Long, List<Long>> ends(LinkedRecords known, Collection<Long> ids) {
      return mark.equals(RollUp.Mark.NONE) ? known.linked(from, ids, to) : known.marked(from, ids, to, mark);
    }

    Set<String> asked() {
      return rollUps.stream().flatMap(rollUp -> Stream.of(rollUp.of(), rollUp.by(), rollUp.only().property()))
          .filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    boolean asksPrimary() {
      return rollUps.stream().anyMatch(rollUp -> rollUp.kind() == RollUp.Kind.OF_PRIMARY);
    }
  }

  /// One link.
  private record Step(long near, long far) {
  }

  private void follow(Way way, LinkedRecords known, Map<Long, Tallies> tallies) {
    var primaries = way.asksPrimary() ? known.primary(way.from(), tallies.keySet(), way.to()) : Map.<Long, Long>of();
    var steps = new ArrayList<Step>();
    way.ends(known, tallies.keySet()).forEach((near, all) -> all.forEach(far -> {
      steps.add(new Step(near, far));
      if (steps.size() == MOST_ENDS) {
        take(way, steps, primaries, tallies);
        steps.clear();
      }
    }));
    take(way, steps, primaries, tallies);
  }

  private void take(Way way, Collection<Step> steps, Map<Long, Long> primaries, Map<Long, Tallies> tallies) {
    var values = sources.of(way.to(), steps.stream().map(Step::far).collect(Collectors.toSet()), way.asked());
    for (var step : steps) {
      var found = values.get(step.far());
      if (found != null) {
        Objects.requireNonNull(tallies.get(step.near())).add(way.to(), way.mark(), found,
            primaries.getOrDefault(step.near(), 0L) == step.far());
      }
    }
  }

  private static List<List<Long>> slices(List<Long> all) {
    var slices = new ArrayList<List<Long>>();
    for (var from = 0; from < all.size(); from += SLICE) {
      slices.add(all.subList(from, Math.min(from + SLICE, all.size())));
    }
    return slices;
  }
}
