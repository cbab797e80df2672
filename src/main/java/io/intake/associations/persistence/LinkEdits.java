package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.Associations;
import io.intake.associations.LimitBreach;
import io.intake.associations.Link;
import io.intake.associations.LinkChange;
import io.intake.associations.LinkLabel;
import io.intake.associations.LinkRefused;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.associations.labels.LimitCheck;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordId;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Writes what a person changes about one link, and tells it in the history, in the caller's transaction.
@Component
class LinkEdits {

  private final Associations associations;
  private final StoredLabels labels;
  private final LinkChanges changes;
  private final RecordAccess access;
  private final RemovedLabels removed;
  private final LinkCounts counts;
  private final LimitCheck limits;
  private final Clock clock = Clock.systemUTC();

  LinkEdits(Associations associations, StoredLabels labels, LinkChanges changes, RecordAccess access, RemovedLabels removed,
      LinkCounts counts) {
    this.associations = associations;
    this.labels = labels;
    this.changes = changes;
    this.access = access;
    this.removed = removed;
    this.counts = counts;
    this.limits = new LimitCheck(associations);
  }

  void link(RecordId record, RecordId other) {
    var plain = labels.findPlain(record.objectType(), other.objectType())
        .orElseThrow(() -> new LinkRefused(LinkRefused.Reason.OBJECTS_NOT_LINKED, 0, ""));
    var forwards = plain.from().equals(record.objectType()) && (!plain.to().equals(plain.from()) || record.value() < other.value());
    var link = link(record, other, plain.typeId(), forwards);
    if (associations.existing(List.of(link)).isEmpty()) {
      limits.check(plain, record, other, forwards);
      associations.add(List.of(link));
      tell(LinkChange.Kind.LINKED, record, other, "", "");
    }
  }

  List<LimitBreach> beyondLimits(RecordId stays, RecordId goes, BiFunction<Integer, Boolean, String> words) {
    return counts.beyondTogether(stays, goes, words);
  }

  void unlink(RecordId record, RecordId other) {
    labels.between(record.objectType(), other.objectType()).forEach(label -> List.of(new Link(record, other, label.typeId()),
        new Link(other, record, label.typeId())).forEach(link -> changes.keep(link, label)));
    associations.remove(record, other);
    tell(LinkChange.Kind.UNLINKED, record, other, "", "");
  }

  void addLabel(RecordId record, RecordId other, LinkLabel wanted) {
    var label = label(record, other, wanted);
    var forwards = forwards(label, wanted, record, other);
    var link = link(record, other, label.typeId(), forwards);
    if (associations.existing(List.of(link)).isEmpty()) {
      limits.check(label, record, other, forwards);
      associations.add(List.of(link));
      tell(LinkChange.Kind.LABELLED, record, other, LinkPages.read(label, forwards).word(), LinkPages.read(label, !forwards).word());
    }
  }

  void removeLabel(RecordId record, RecordId other, LinkLabel unwanted) {
    var label = label(record, other, unwanted);
    var forwards = forwards(label, unwanted, record, other);
    var link = link(record, other, label.typeId(), forwards);
    changes.keep(link, label);
    if (removed.remove(link)) {
      tell(LinkChange.Kind.UNLABELLED, record, other, LinkPages.read(label, forwards).word(), LinkPages.read(label, !forwards).word());
    }
  }

  void makePrimary(RecordId record, RecordId other) {
    var primary = BuiltInLabels.findPrimary(record.objectType(), other.objectType())
        .orElseThrow(() -> new LinkRefused(LinkRefused.Reason.OBJECTS_NOT_LINKED, 0, ""));
    link(record, other);
    var link = link(record, other, primary.typeId(), primary.from().equals(record.objectType()));
    if (associations.add(List.of(link)) > 0) {
      tell(LinkChange.Kind.PRIMARY, record, other, "", "");
    }
  }

  private AssociationLabel label(RecordId record, RecordId other, LinkLabel wanted) {
    return labels.between(record.objectType(), other.objectType()).stream()
        .filter(label -> label.typeId() == wanted.typeId() && !label.isPlain() && !BuiltInLabels.isPrimary(label.typeId())).findFirst()
        .orElseThrow(() -> new LinkRefused(LinkRefused.Reason.OBJECTS_NOT_LINKED, 0, ""));
  }

  /// Whether the record is the link's `from`. Where both sides read the same, the older record of one object type is.
  private static boolean forwards(AssociationLabel label, LinkLabel wanted, RecordId record, RecordId other) {
    if (!label.from().equals(label.to())) {
      return label.from().equals(record.objectType());
    }
    return label.label().equals(label.inverseLabel()) ? record.value() < other.value() : wanted.forwards();
  }

  private static Link link(RecordId record, RecordId other, int typeId, boolean forwards) {
    return forwards ? new Link(record, other, typeId) : new Link(other, record, typeId);
  }

  private void tell(LinkChange.Kind kind, RecordId record, RecordId other, String label, String inverseLabel) {
    changes.add(new LinkChange(clock.instant(), access.author(), kind, other, label), record, label, inverseLabel);
  }
}
