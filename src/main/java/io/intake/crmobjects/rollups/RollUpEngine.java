package io.intake.crmobjects.rollups;

import io.intake.crmobjects.LinkedRecords;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RollUp;
import io.intake.crmobjects.persistence.rollups.RollUpRows;
import io.intake.crmobjects.persistence.rollups.SourceValues;
import io.intake.properties.ObjectTypeId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Works roll-ups out, for some hundred records at a time: one question for their links and one for the values of those they lead to.
///
/// @see "docs/decisions/0025-calculated-values.md"
@Component
class RollUpEngine {

  private static final int SLICE = 500;

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

  /// Whom these records are linked with, as far as something follows from them there.
  Map<ObjectTypeId, Set<Long>> neighbours(ObjectTypeId source, List<Long> ids) {
    var found = new HashMap<ObjectTypeId, Set<Long>>();
    for (var type : objectTypes.list()) {
      if (type.traits().rollUps().stream().anyMatch(rollUp -> rollUp.over().contains(source))) {
        var linked = new HashSet<Long>();
        slices(ids).forEach(slice -> links.stream().forEach(asked -> asked.linked(source, slice, type.id()).values()
            .forEach(linked::addAll)));
        found.put(type.id(), linked);
      }
    }
    return found;
  }

  void workOut(ObjectTypeId type, Set<Long> ids) {
    var rollUps = objectTypes.get(type).traits().rollUps();
    if (!rollUps.isEmpty()) {
      slices(ids.stream().sorted().toList()).forEach(slice -> rows.store(type, workedOut(type, rollUps, slice)));
    }
  }

  private List<RollUpRows.Row> workedOut(ObjectTypeId type, List<RollUp> rollUps, List<Long> ids) {
    var over = rollUps.stream().flatMap(rollUp -> rollUp.over().stream()).collect(Collectors.toSet());
    var sides = over.stream().collect(Collectors.toMap(other -> other, other -> side(type, rollUps, ids, other)));
    var now = clock.instant();
    var reduction = new Reduction(now);
    var worked = new ArrayList<RollUpRows.Row>();
    for (var id : ids) {
      var values = new HashMap<String, String>();
      for (var rollUp : rollUps) {
        var linked = rollUp.over().stream().flatMap(other -> Objects.requireNonNull(sides.get(other)).linked(id).stream()).toList();
        var primary = Objects.requireNonNull(sides.get(rollUp.over().getFirst())).primary(id);
        var value = reduction.of(rollUp, linked, primary);
        if (!value.isEmpty()) {
          values.put(rollUp.property(), value);
        }
      }
      worked.add(new RollUpRows.Row(id, values, end(rollUps, values)));
    }
    return worked;
  }

  /// When a value is no longer true by itself.
  private static Optional<Instant> end(List<RollUp> rollUps, Map<String, String> values) {
    return rollUps.stream().filter(rollUp -> rollUp.kind() == RollUp.Kind.NEXT && values.containsKey(rollUp.property()))
        .map(rollUp -> Instant.parse(values.getOrDefault(rollUp.property(), ""))).min(Instant::compareTo);
  }

  /// All that some records are linked with of one object type.
  private record Side(Map<Long, List<Long>> links, Map<Long, Long> primaries, Map<Long, Map<String, String>> values) {

    List<Map<String, String>> linked(long id) {
      return links.getOrDefault(id, List.of()).stream().map(values::get).filter(Objects::nonNull).toList();
    }

    Optional<Map<String, String>> primary(long id) {
      return Optional.ofNullable(primaries.get(id)).map(values::get);
    }
  }

  private Side side(ObjectTypeId type, List<RollUp> rollUps, List<Long> ids, ObjectTypeId other) {
    var asked = rollUps.stream().filter(rollUp -> rollUp.over().contains(other)).toList();
    var linked = links.stream().findFirst().map(known -> known.linked(type, ids, other)).orElse(Map.of());
    var withPrimary = asked.stream().anyMatch(rollUp -> rollUp.kind() == RollUp.Kind.OF_PRIMARY);
    var primaries = withPrimary ? links.stream().findFirst().map(known -> known.primary(type, ids, other)).orElse(Map.of())
        : Map.<Long, Long>of();
    var names = new HashSet<String>();
    asked.forEach(rollUp -> names.addAll(List.of(rollUp.of(), rollUp.by(), rollUp.only().property())));
    names.remove("");
    var wanted = linked.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    return new Side(linked, primaries, sources.of(other, wanted, names));
  }

  private static List<List<Long>> slices(List<Long> all) {
    var slices = new ArrayList<List<Long>>();
    for (var from = 0; from < all.size(); from += SLICE) {
      slices.add(all.subList(from, Math.min(from + SLICE, all.size())));
    }
    return slices;
  }
}
