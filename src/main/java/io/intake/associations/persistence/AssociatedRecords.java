package io.intake.associations.persistence;

import io.intake.associations.AssociatedRecord;
import io.intake.associations.AssociationLabel;
import io.intake.crmobjects.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gathers the links of a record into one entry for each record at the other side.
class AssociatedRecords {

  private static final Comparator<AssociatedRecord> PRIMARY_FIRST = Comparator.comparing(AssociatedRecord::primary).reversed()
      .thenComparing(entry -> entry.record().objectType().value())
      .thenComparing(entry -> entry.record().value());

  private final Map<Integer, AssociationLabel> labels;

  AssociatedRecords(Collection<AssociationLabel> labels) {
    this.labels = labels.stream().collect(Collectors.toMap(AssociationLabel::typeId, Function.identity()));
  }

  List<AssociatedRecord> of(List<StoredLinks.Seen> links) {
    var byRecord = new LinkedHashMap<RecordId, AssociatedRecord>();
    for (var link : links) {
      var entry = byRecord.computeIfAbsent(link.other(), other -> new AssociatedRecord(other, new ArrayList<>(), link.primary()));
      var label = labels.get(link.typeId());
      if (label != null) {
        entry.labels().add(link.forwards() ? label.label() : label.inverseLabel());
      }
    }
    return byRecord.values().stream().sorted(PRIMARY_FIRST).toList();
  }
}
