package io.intake.ui.records;

import io.intake.associations.Associations;
import io.intake.associations.LinkedIds;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordMoment;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.VisibleObjects;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds the activities of a record.
@Component
class Activities {

  private static final Comparator<Entry> LATEST_FIRST =
      Comparator.comparing(Entry::moment, Comparator.comparing(RecordMoment::at).thenComparing(RecordMoment::id).reversed());

  private final Associations associations;
  private final LinkedIds linked;
  private final CrmRecords records;
  private final VisibleObjects objectTypes;

  Activities(Associations associations, LinkedIds linked, CrmRecords records, VisibleObjects objectTypes) {
    this.associations = associations;
    this.linked = linked;
    this.records = records;
    this.objectTypes = objectTypes;
  }

  /// An activity on the timeline.
  ///
  /// @param at when it was or is due; when it was made, where it says no time
  /// @param moment its place in the order
  record Entry(ObjectType type, CrmRecord record, Instant at, RecordMoment moment) {
  }

  /// The kinds of activities that a record of this object type can have, as far as the user may see them.
  List<ObjectType> kinds(ObjectTypeId of) {
    return objectTypes.list().stream().filter(type -> type.traits().activity().isPresent() && !type.id().equals(of)
        && !associations.labels(of, type.id()).isEmpty()).toList();
  }

  /// Some of what was done and is to be done with a record, latest first.
  ///
  /// @param kinds what is wanted
  /// @param before only what stands further down
  List<Entry> page(RecordId record, List<ObjectType> kinds, RecordMoment before, int limit) {
    return kinds.stream().flatMap(kind -> page(record, kind, before, limit)).sorted(LATEST_FIRST).limit(limit).toList();
  }

  private Stream<Entry> page(RecordId record, ObjectType kind, RecordMoment before, int limit) {
    var ids = linked.of(record.objectType(), List.of(record.value()), kind.id()).getOrDefault(record.value(), List.of());
    var time = kind.traits().activity().orElseThrow().time();
    return records.latest(kind.id(), ids, time, before, limit).stream().map(found -> entry(kind, found, time));
  }

  private static Entry entry(ObjectType type, CrmRecord record, String property) {
    var time = record.properties().getOrDefault(property, "");
    var at = moment(time).orElse(record.createdAt());
    return new Entry(type, record, at, new RecordMoment(time.isEmpty() ? at.truncatedTo(ChronoUnit.SECONDS).toString() : time,
        record.id().value()));
  }

  private static Optional<Instant> moment(String stored) {
    try {
      return stored.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(stored));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
