package io.intake.ui.records;

import io.intake.associations.AssociatedRecord;
import io.intake.associations.Associations;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.VisibleObjects;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds the activities of a record.
@Component
class Activities {

  /// More are not put in order; nobody scrolls that far.
  private static final int MOST = 2_000;
  private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::at, Comparator.reverseOrder());

  private final Associations associations;
  private final CrmRecords records;
  private final VisibleObjects objectTypes;

  Activities(Associations associations, CrmRecords records, VisibleObjects objectTypes) {
    this.associations = associations;
    this.records = records;
    this.objectTypes = objectTypes;
  }

  /// An activity on the timeline.
  ///
  /// @param at when it was or is due; when it was made, where it says no time
  record Entry(ObjectType type, CrmRecord record, Instant at) {
  }

  /// The kinds of activities that a record of this object type can have, as far as the user may see them.
  List<ObjectType> kinds(ObjectTypeId of) {
    return objectTypes.list().stream().filter(type -> type.traits().activity().isPresent() && !type.id().equals(of)
        && !associations.labels(of, type.id()).isEmpty()).toList();
  }

  /// What was done and is to be done with a record, newest first.
  List<Entry> of(RecordId record) {
    var kinds = kinds(record.objectType()).stream().collect(Collectors.toMap(ObjectType::id, Function.identity()));
    var linked = associations.list(record).stream().map(AssociatedRecord::record)
        .filter(other -> kinds.containsKey(other.objectType())).limit(MOST).toList();
    return records.list(linked).stream().filter(other -> !other.archived())
        .map(other -> entry(Objects.requireNonNull(kinds.get(other.id().objectType())), other)).sorted(NEWEST_FIRST).toList();
  }

  private static Entry entry(ObjectType type, CrmRecord record) {
    var time = record.properties().getOrDefault(type.traits().activity().orElseThrow().time(), "");
    return new Entry(type, record, moment(time).orElse(record.createdAt()));
  }

  private static Optional<Instant> moment(String stored) {
    try {
      return stored.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(stored));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
