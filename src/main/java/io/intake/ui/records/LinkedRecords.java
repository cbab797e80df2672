package io.intake.ui.records;

import io.intake.associations.AssociatedRecord;
import io.intake.associations.Associations;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.ui.VisibleObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds what a record is linked with.
@Component
class LinkedRecords {

  /// More links than these are only counted.
  static final int MOST_SHOWN = 50;
  /// A company can have a hundred thousand contacts: no page loads them all.
  private static final int MOST_LOADED = 200;

  private final Associations associations;
  private final CrmRecords records;
  private final VisibleObjects objectTypes;

  LinkedRecords(Associations associations, CrmRecords records, VisibleObjects objectTypes) {
    this.associations = associations;
    this.records = records;
    this.objectTypes = objectTypes;
  }

  /// A record at the other end of a link.
  record Linked(CrmRecord record, AssociatedRecord link) {
  }

  /// What a record is linked with of one type.
  ///
  /// @param shown the first ones, at most [#MOST_SHOWN]
  /// @param count of all; of very many, archived ones are counted too
  record OfType(List<Linked> shown, long count) {
  }

  /// By object type in the order of the navigation; archived ones are left out.
  Map<ObjectType, OfType> of(CrmRecord record) {
    var links = associations.list(record.id());
    var byType = new LinkedHashMap<ObjectType, OfType>();
    for (var type : objectTypes.list()) {
      if (type.traits().activity().isEmpty() && !associations.labels(record.id().objectType(), type.id()).isEmpty()) {
        byType.put(type, linked(links.stream().filter(link -> link.record().objectType().equals(type.id())).toList()));
      }
    }
    return byType;
  }

  private OfType linked(List<AssociatedRecord> links) {
    var first = links.stream().limit(MOST_LOADED).toList();
    var found = records.list(first.stream().map(AssociatedRecord::record).toList()).stream().filter(other -> !other.archived())
        .collect(Collectors.toMap(CrmRecord::id, Function.identity()));
    var active = first.stream()
        .flatMap(link -> Optional.ofNullable(found.get(link.record())).map(other -> new Linked(other, link)).stream()).toList();
    return new OfType(active.stream().limit(MOST_SHOWN).toList(), active.size() + links.size() - first.size());
  }
}
