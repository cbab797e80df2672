package io.intake.imports.run;

import io.intake.associations.AssociatedRecord;
import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.associations.Link;
import io.intake.associations.LinkEnd;
import io.intake.associations.LinkOrigin;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Links of records that have none yet.
record Unlinked(Map<Integer, AssociationLimit> limits) implements Associations {

  @Override
  public Map<Integer, AssociationLimit> limits(ObjectTypeId one, ObjectTypeId other) {
    return limits;
  }

  @Override
  public List<AssociationLabel> labels(ObjectTypeId one, ObjectTypeId other) {
    return List.of();
  }

  @Override
  public Set<Long> withLink(ObjectTypeId from, Collection<Long> recordIds, int typeId) {
    return Set.of();
  }

  @Override
  public Set<Link> existing(Collection<Link> links) {
    return Set.of();
  }

  @Override
  public Map<Long, Integer> count(LinkEnd end, Collection<Long> recordIds) {
    return Map.of();
  }

  @Override
  public List<AssociatedRecord> list(RecordId record) {
    return List.of();
  }

  @Override
  public AssociationLabel createLabel(ObjectTypeId from, ObjectTypeId to, String label, String inverseLabel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int add(Collection<Link> links) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int add(Collection<Link> links, LinkOrigin origin) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(RecordId one, RecordId other) {
    throw new UnsupportedOperationException();
  }
}
