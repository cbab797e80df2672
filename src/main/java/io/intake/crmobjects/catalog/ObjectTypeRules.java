package io.intake.crmobjects.catalog;

import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypeRefused.Reason;
import io.intake.crmobjects.ObjectTypeRefused;
import io.intake.properties.PropertyType;
import java.util.List;
import java.util.stream.Stream;

/// What the definition of an object type must keep to.
final class ObjectTypeRules {

  private static final int LONGEST_NAME = 60;
  private static final int MOST = 100;

  private ObjectTypeRules() {
  }

  /// @throws ObjectTypeRefused if it breaks a rule
  static void check(NewObjectType definition, List<ObjectType> existing) {
    checkName(definition.singular().strip(), existing);
    checkName(definition.plural().strip(), existing);
    refuseIf(definition.properties().isEmpty(), Reason.PROPERTIES_MISSING, "");
    refuseIf(definition.properties().getFirst().type() != PropertyType.STRING, Reason.NAME_PROPERTY_NO_TEXT,
        definition.properties().getFirst().label());
    for (var other : definition.linkedWith()) {
      refuseIf(existing.stream().noneMatch(type -> type.id().equals(other)), Reason.UNKNOWN_OBJECT, other.value());
    }
    refuseIf(existing.stream().filter(type -> type.id().isCustom()).count() >= MOST, Reason.TOO_MANY, Integer.toString(MOST));
  }

  private static void checkName(String name, List<ObjectType> existing) {
    refuseIf(name.isEmpty(), Reason.NAME_MISSING, "");
    refuseIf(name.length() > LONGEST_NAME, Reason.NAME_TOO_LONG, Integer.toString(LONGEST_NAME));
    refuseIf(existing.stream().flatMap(type -> Stream.of(type.singular(), type.plural())).anyMatch(name::equalsIgnoreCase),
        Reason.NAME_TAKEN, name);
  }

  private static void refuseIf(boolean breach, Reason reason, String argument) {
    if (breach) {
      throw new ObjectTypeRefused(reason, argument);
    }
  }
}
