package io.intake.associations.persistence;

import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLabels;
import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.associations.LabelRefused;
import io.intake.associations.labels.BuiltInLabels;
import io.intake.associations.labels.LabelRules;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What administrators do with labels and limits.
@Component
@PreAuthorize(Authorities.MAY_ADMINISTER)
class JdbcAssociationLabels implements AssociationLabels {

  private final Associations associations;
  private final StoredLabels labels;
  private final StoredLimits limits;
  private final LinkCounts counts;

  JdbcAssociationLabels(Associations associations, StoredLabels labels, StoredLimits limits, LinkCounts counts) {
    this.associations = associations;
    this.labels = labels;
    this.limits = limits;
    this.counts = counts;
  }

  @Override
  @Transactional
  public AssociationLabel rename(int typeId, String word, String inverseWord) {
    var label = own(typeId);
    var others = associations.labels(label.from(), label.to()).stream().filter(other -> other.typeId() != typeId).toList();
    LabelRules.check(word.strip(), inverseWord.strip(), others);
    labels.rename(label, word.strip(), inverseWord.strip());
    return new AssociationLabel(typeId, label.from(), label.to(), word.strip(), inverseWord.strip(), false);
  }

  @Override
  @Transactional
  public long delete(int typeId) {
    var label = own(typeId);
    labels.delete(typeId);
    limits.delete(typeId);
    return counts.removeAll(label);
  }

  @Override
  public Map<Integer, Long> uses(ObjectTypeId one, ObjectTypeId other) {
    var uses = new HashMap<>(counts.byType(one, other));
    if (!one.equals(other)) {
      uses.putAll(counts.byType(other, one));
    }
    return uses;
  }

  @Override
  public Map<Integer, AssociationLimit> limits(ObjectTypeId one, ObjectTypeId other) {
    return associations.limits(one, other);
  }

  @Override
  @Transactional
  public void setLimit(AssociationLimit limit) {
    var label = any(limit.typeId());
    LabelRules.check(limit);
    limits.set(label, limit);
  }

  @Override
  public long countBeyond(AssociationLimit limit) {
    return limit.isNone() ? 0 : counts.beyond(any(limit.typeId()), limit);
  }

  private AssociationLabel own(int typeId) {
    var label = any(typeId);
    if (label.builtIn()) {
      throw new LabelRefused(LabelRefused.Reason.BUILT_IN, label.label());
    }
    return label;
  }

  private AssociationLabel any(int typeId) {
    return BuiltInLabels.find(typeId).or(() -> labels.list().stream().filter(label -> label.typeId() == typeId).findFirst())
        .orElseThrow(() -> new NoSuchElementException("There is no association type " + typeId));
  }
}
