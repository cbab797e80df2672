package io.intake.ui.records;

import io.intake.associations.AssociatedRecord;
import io.intake.associations.Associations;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordId;
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

  private final Associations associations;
  private final CrmRecords records;
  private final ObjectTypes objectTypes;

  LinkedRecords(Associations associations, CrmRecords records, ObjectTypes objectTypes) {
    this.associations = associations;
    this.records = records;
    this.objectTypes = objectTypes;
  }

  /// A record at the other end of a link.
  record Linked(CrmRecord record, AssociatedRecord link) {
  }

  /// By object type in the order of the navigation; archived ones are left out.
  Map<ObjectType, List<Linked>> of(CrmRecord record) {
    var links = associations.list(record.id());
    var found = records.list(links.stream().map(AssociatedRecord::record).toList()).stream().filter(other -> !other.archived())
        .collect(Collectors.toMap(CrmRecord::id, Function.identity()));
    var byType = new LinkedHashMap<ObjectType, List<Linked>>();
    for (var type : objectTypes.list()) {
      if (!type.id().equals(record.id().objectType())) {
        byType.put(type, linked(links, found, type));
      }
    }
    return byType;
  }

  private static List<Linked> linked(List<AssociatedRecord> links, Map<RecordId, CrmRecord> found, ObjectType type) {
    return links.stream().filter(link -> link.record().objectType().equals(type.id()))
        .flatMap(link -> Optional.ofNullable(found.get(link.record())).map(record -> new Linked(record, link)).stream()).toList();
  }
}
