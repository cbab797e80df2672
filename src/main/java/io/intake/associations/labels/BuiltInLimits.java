package io.intake.associations.labels;

import static io.intake.properties.ObjectTypeId.DEAL;
import static io.intake.properties.ObjectTypeId.LINE_ITEM;

import io.intake.associations.AssociationLimit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The limits that come with Intake: what belongs to one record belongs to no other. Administrators may set others besides, but not
/// loosen these.
public final class BuiltInLimits {

  private static final List<AssociationLimit> ALL = List.of(
      new AssociationLimit(BuiltInLabels.plain(LINE_ITEM, DEAL).typeId(), 1, 0));

  private BuiltInLimits() {
  }

  public static AssociationLimit of(int typeId) {
    return ALL.stream().filter(limit -> limit.typeId() == typeId).findFirst().orElse(AssociationLimit.none(typeId));
  }

  /// These limits as narrow as both say: those that were set, and those that come with Intake.
  public static Map<Integer, AssociationLimit> with(Collection<AssociationLimit> set, Collection<Integer> types) {
    var limits = new HashMap<Integer, AssociationLimit>();
    types.stream().map(BuiltInLimits::of).forEach(limit -> limits.put(limit.typeId(), limit));
    set.forEach(limit -> limits.merge(limit.typeId(), limit, AssociationLimit::narrowest));
    limits.values().removeIf(AssociationLimit::isNone);
    return limits;
  }

  /// Whether administrators may set this limit.
  static boolean areKeptBy(AssociationLimit limit) {
    return limit.equals(limit.narrowest(of(limit.typeId())));
  }
}
