package io.intake.associations.persistence;

import io.intake.associations.AssociatedRecord;
import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.associations.LabelRefused;
import io.intake.associations.Link;
import io.intake.associations.LinkEnd;
import io.intake.associations.LinkOrigin;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.associations.labels.LabelRules;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import io.intake.users.RecordAction;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links and labels in tables of their own, written by the thousand.
@Component
class JdbcAssociations implements Associations {

  private final StoredLabels labels;
  private final StoredLinks links;
  private final LinkWrites writes;
  private final StoredLimits limits;
  private final LinkCounts counts;
  private final RecordAccess access;

  JdbcAssociations(StoredLabels labels, StoredLinks links, LinkWrites writes, StoredLimits limits, LinkCounts counts,
      RecordAccess access) {
    this.labels = labels;
    this.links = links;
    this.writes = writes;
    this.limits = limits;
    this.counts = counts;
    this.access = access;
  }

  @Override
  public List<AssociationLabel> labels(ObjectTypeId one, ObjectTypeId other) {
    return labels.between(one, other);
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  @Transactional
  public AssociationLabel createLabel(ObjectTypeId from, ObjectTypeId to, String label, String inverseLabel) {
    var plain = labels(from, to).stream().filter(AssociationLabel::isPlain).findFirst()
        .orElseThrow(() -> new LabelRefused(LabelRefused.Reason.OBJECTS_NOT_LINKED, ""));
    LabelRules.check(label.strip(), inverseLabel.strip(), labels(from, to));
    // all links of a pair point the same way
    return plain.from().equals(from) ? labels.add(from, to, label.strip(), inverseLabel.strip())
        : labels.add(to, from, inverseLabel.strip(), label.strip());
  }

  @Override
  public List<AssociatedRecord> list(RecordId record) {
    access.check(RecordAction.VIEW, record.objectType());
    return new AssociatedRecords(labels.worded()).of(links.of(record)).stream()
        .filter(linked -> access.may(RecordAction.VIEW, linked.record().objectType())).toList();
  }

  @Override
  @Transactional
  public int add(Collection<Link> wanted) {
    check(wanted);
    return writes.add(wanted);
  }

  @Override
  @Transactional
  public int add(Collection<Link> wanted, LinkOrigin origin) {
    check(wanted);
    return writes.add(wanted, origin);
  }

  private void check(Collection<Link> wanted) {
    wanted.stream().flatMap(link -> Stream.of(link.from().objectType(), link.to().objectType())).distinct()
        .forEach(objectType -> access.checkUnlessBackground(RecordAction.EDIT, objectType));
    checkAllowed(wanted);
  }

  private record Pair(ObjectTypeId from, ObjectTypeId to) {
  }

  private void checkAllowed(Collection<Link> wanted) {
    wanted.stream().map(link -> new Pair(link.from().objectType(), link.to().objectType())).distinct()
        .filter(pair -> labels.findPlain(pair.from(), pair.to()).isEmpty()).findFirst().ifPresent(pair -> {
          throw new NoSuchElementException("No association between " + pair.from() + " and " + pair.to());
        });
  }

  @Override
  public Set<Long> withLink(ObjectTypeId from, Collection<Long> recordIds, int typeId) {
    return BuiltInLabels.isPrimary(typeId) ? writes.primaries().withPrimary(from, recordIds) : links.withLink(from, recordIds, typeId);
  }

  @Override
  public Set<Link> existing(Collection<Link> wanted) {
    var found = new HashSet<Link>();
    LinkKind.group(wanted).forEach((kind, ofKind) -> found.addAll(
        BuiltInLabels.isPrimary(kind.typeId()) ? writes.primaries().existing(kind, ofKind) : links.existing(kind, ofKind)));
    return found;
  }

  @Override
  public Map<Integer, AssociationLimit> limits(ObjectTypeId one, ObjectTypeId other) {
    return limits.of(labels.between(one, other).stream().map(AssociationLabel::typeId).toList());
  }

  @Override
  public Map<Long, Integer> count(LinkEnd end, Collection<Long> recordIds) {
    return counts.at(end, recordIds);
  }

  @Override
  @Transactional
  public void remove(RecordId one, RecordId other) {
    access.check(RecordAction.EDIT, List.of(one, other));
    links.remove(one, other);
    links.remove(other, one);
    writes.primaries().remove(one, other);
    writes.primaries().remove(other, one);
  }
}
