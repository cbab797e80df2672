package io.intake.associations.labels;

import io.intake.associations.LinkRefused;
import io.intake.associations.LinkRefused.Reason;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What a link that people make or remove must keep to, whatever its labels are.
@Component
public class LinkRules {

  private final CrmRecords records;
  private final ObjectTypes objectTypes;

  LinkRules(CrmRecords records, ObjectTypes objectTypes) {
    this.records = records;
    this.objectTypes = objectTypes;
  }

  /// @throws LinkRefused if a record would be linked with itself, or one is archived or gone
  public void checkEnds(RecordId record, RecordId other) {
    if (record.equals(other)) {
      throw new LinkRefused(Reason.SAME_RECORD, 0, "");
    }
    var active = records.list(List.of(record, other)).stream().filter(found -> !found.archived()).map(CrmRecord::id).toList();
    if (!active.contains(record) || !active.contains(other)) {
      throw new LinkRefused(Reason.RECORD_GONE, 0, "");
    }
  }

  /// @param links how many links with records of each type the one that may need this link has
  /// @throws LinkRefused if it needs this one, which is the last that will do
  public void checkNotNeeded(RecordId needy, RecordId other, Map<ObjectTypeId, Long> links, Reason reason) {
    objectTypes.get(needy.objectType()).traits().need().filter(need -> need.isMetBy(other.objectType())).ifPresent(need -> {
      if (links.entrySet().stream().filter(entry -> need.isMetBy(entry.getKey())).mapToLong(Map.Entry::getValue).sum() <= 1) {
        throw new LinkRefused(reason, mostOf(needy, other), "");
      }
    });
  }

  /// How many such links it may have, so that no other can come first; 0 for as many as it likes.
  private static int mostOf(RecordId needy, RecordId other) {
    return BuiltInLabels.findPlain(needy.objectType(), other.objectType()).map(plain -> plain.from().equals(needy.objectType())
        ? BuiltInLimits.of(plain.typeId()).mostTo() : BuiltInLimits.of(plain.typeId()).mostFrom()).orElse(0);
  }
}
