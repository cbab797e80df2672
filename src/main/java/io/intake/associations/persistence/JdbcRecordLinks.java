package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.LimitBreach;
import io.intake.associations.LinkChange;
import io.intake.associations.LinkLabel;
import io.intake.associations.LinkRefused.Reason;
import io.intake.associations.LinkedRecord;
import io.intake.associations.RecordLinks;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.associations.labels.LinkRules;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.RecordAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the links of a record to people who may see or edit the records at both ends.
@Component
class JdbcRecordLinks implements RecordLinks {

  private final LinkPages pages;
  private final LinkEdits edits;
  private final LinkChanges changes;
  private final StoredLabels labels;
  private final LinkRules rules;
  private final RecordAccess access;

  JdbcRecordLinks(LinkPages pages, LinkEdits edits, LinkChanges changes, StoredLabels labels, LinkRules rules, RecordAccess access) {
    this.pages = pages;
    this.edits = edits;
    this.changes = changes;
    this.labels = labels;
    this.rules = rules;
    this.access = access;
  }

  @Override
  public Map<ObjectTypeId, Long> counts(RecordId record) {
    access.check(RecordAction.VIEW, record.objectType());
    var counts = new LinkedHashMap<>(pages.counts(record));
    counts.keySet().removeIf(type -> !access.may(RecordAction.VIEW, type));
    return counts;
  }

  @Override
  public List<LinkedRecord> page(RecordId record, ObjectTypeId other, int offset, int limit) {
    access.check(RecordAction.VIEW, List.of(record, new RecordId(other, 0)));
    return pages.page(record, other, offset, limit);
  }

  @Override
  public List<LinkLabel> labels(ObjectTypeId of, ObjectTypeId other) {
    var read = new LinkedHashMap<String, LinkLabel>();
    for (var label : labels.between(of, other)) {
      if (!label.isPlain() && !BuiltInLabels.isPrimary(label.typeId())) {
        readings(label, of).forEach(reading -> read.putIfAbsent(reading.word(), reading));
      }
    }
    return List.copyOf(read.values());
  }

  /// Between records of one object type a label can be read both ways.
  private static List<LinkLabel> readings(AssociationLabel label, ObjectTypeId of) {
    return label.from().equals(label.to()) ? List.of(LinkPages.read(label, true), LinkPages.read(label, false))
        : List.of(LinkPages.read(label, label.from().equals(of)));
  }

  @Override
  public boolean canLink(ObjectTypeId of, ObjectTypeId other) {
    return labels.findPlain(of, other).isPresent();
  }

  @Override
  public boolean hasPrimary(ObjectTypeId of, ObjectTypeId other) {
    return BuiltInLabels.findPrimary(of, other).isPresent();
  }

  @Override
  @Transactional
  public void link(RecordId record, RecordId other) {
    checkBoth(record, other);
    edits.link(record, other);
  }

  private void checkBoth(RecordId record, RecordId other) {
    access.check(RecordAction.EDIT, List.of(record, other));
    rules.checkEnds(record, other);
  }

  @Override
  @Transactional
  public Optional<LinkedRecord> unlink(RecordId record, RecordId other) {
    access.check(RecordAction.EDIT, List.of(record, other));
    var removed = pages.find(record, other);
    removed.ifPresent(link -> {
      rules.checkNotNeeded(record, other, pages.counts(record), Reason.NEEDED_BY_RECORD);
      rules.checkNotNeeded(other, record, pages.counts(other), Reason.NEEDED_BY_OTHER);
      edits.unlink(record, other);
    });
    return removed;
  }

  @Override
  @Transactional
  public void bringBack(RecordId record, LinkedRecord removed) {
    link(record, removed.record());
    removed.labels().stream().filter(label -> !BuiltInLabels.isPrimary(label.typeId()))
        .forEach(label -> edits.addLabel(record, removed.record(), label));
    if (removed.primary()) {
      edits.makePrimary(record, removed.record());
    }
  }

  @Override
  @Transactional
  public void addLabel(RecordId record, RecordId other, LinkLabel label) {
    checkBoth(record, other);
    edits.link(record, other);
    edits.addLabel(record, other, label);
  }

  @Override
  @Transactional
  public void removeLabel(RecordId record, RecordId other, LinkLabel label) {
    access.check(RecordAction.EDIT, List.of(record, other));
    edits.removeLabel(record, other, label);
  }

  @Override
  @Transactional
  public void makePrimary(RecordId record, RecordId other) {
    checkBoth(record, other);
    edits.makePrimary(record, other);
  }

  @Override
  public List<LimitBreach> beyondLimits(RecordId stays, RecordId goes) {
    access.check(RecordAction.VIEW, List.of(stays, goes));
    return edits.beyondLimits(stays, goes, pages::word).stream()
        .filter(breach -> access.may(RecordAction.VIEW, breach.other())).toList();
  }

  @Override
  public List<LinkChange> history(RecordId record) {
    access.check(RecordAction.VIEW, record.objectType());
    return changes.of(record).stream().filter(change -> access.may(RecordAction.VIEW, change.other().objectType())).toList();
  }
}
