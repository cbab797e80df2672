package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;

/// A new record must be linked with one of some other objects.
///
/// @param oneOf the object types that will do; empty if any will
public record LinkNeed(List<ObjectTypeId> oneOf) {

  /// @param linked object types of the records it is linked with
  public boolean isMetBy(Collection<ObjectTypeId> linked) {
    return oneOf.isEmpty() ? !linked.isEmpty() : linked.stream().anyMatch(oneOf::contains);
  }

  public boolean isMetBy(ObjectTypeId linked) {
    return oneOf.isEmpty() || oneOf.contains(linked);
  }
}
