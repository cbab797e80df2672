package io.intake.associations.labels;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.properties.ObjectTypeId;
import org.springframework.stereotype.Component;

/// Which object types that people define are linked with which others: those that one of the two names, and every activity.
@Component
public class CustomPairs {

  private final ObjectTypes objectTypes;

  CustomPairs(ObjectTypes objectTypes) {
    this.objectTypes = objectTypes;
  }

  /// Whether links between them may exist at all; always, where both came with Intake.
  public boolean allow(ObjectTypeId one, ObjectTypeId other) {
    if (!one.isCustom() && !other.isCustom()) {
      return true;
    }
    var first = objectTypes.get(one);
    var second = objectTypes.get(other);
    return names(first, second) || names(second, first);
  }

  private static boolean names(ObjectType type, ObjectType other) {
    return type.id().isCustom() && (type.traits().linkedWith().contains(other.id()) || other.traits().activity().isPresent());
  }
}
