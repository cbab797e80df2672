package io.intake.ui.records.links;

import io.intake.associations.LinkedRecord;
import io.intake.associations.RecordLinks;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.VisibleObjects;
import io.intake.users.RecordAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The doors that the parts of the links panel ask.
@Component
public record LinkDoors(RecordLinks links, CrmRecords records, VisibleObjects objects, RecordAccess access) {

  /// A record at the other side with what the link says.
  record Linked(CrmRecord record, LinkedRecord link) {
  }

  /// Part of the records of a type that a record is linked with: two statements, however many there are.
  List<Linked> page(RecordId record, ObjectTypeId type, int offset, int limit) {
    var page = links.page(record, type, offset, limit);
    var found = records.list(page.stream().map(LinkedRecord::record).toList()).stream()
        .collect(Collectors.toMap(CrmRecord::id, Function.identity()));
    return page.stream()
        .flatMap(link -> Optional.ofNullable(found.get(link.record())).map(other -> new Linked(other, link)).stream()).toList();
  }

  boolean mayEdit(RecordId record, ObjectTypeId other) {
    return access.may(RecordAction.EDIT, record.objectType()) && access.may(RecordAction.EDIT, other);
  }
}
