package io.intake.crmobjects.catalog;

import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.ObjectChange;
import io.intake.crmobjects.ObjectNames;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypeRefused.Reason;
import io.intake.crmobjects.ObjectTypeRefused;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the definition of an object type must keep to.
final class ObjectTypeRules {

  private static final int LONGEST_NAME = 60;
  private static final int MOST = 100;
  private static final int MOST_SEARCHED = 20;
  private static final int MOST_SECONDARY = 2;

  private ObjectTypeRules() {
  }

  /// @throws ObjectTypeRefused if it breaks a rule
  static void check(NewObjectType definition, List<ObjectType> existing) {
    checkName(definition.singular().strip(), existing);
    checkName(definition.plural().strip(), existing);
    refuseIf(definition.properties().isEmpty(), Reason.PROPERTIES_MISSING, "");
    refuseIf(definition.properties().getFirst().type() != PropertyType.STRING, Reason.NAME_PROPERTY_NO_TEXT,
        definition.properties().getFirst().label());
    checkLinks(definition.linkedWith().stream().filter(other -> !other.equals(NewObjectType.ITSELF)).toList(), existing);
    checkTranslations(definition.translations());
    refuseIf(existing.stream().filter(type -> type.id().isCustom()).count() >= MOST, Reason.TOO_MANY, Integer.toString(MOST));
  }

  /// @param existing all object types, how it is now among them
  /// @param properties all that it has
  /// @throws ObjectTypeRefused if the change breaks a rule
  static void check(ObjectChange change, ObjectType before, List<ObjectType> existing, List<Property> properties) {
    var others = existing.stream().filter(type -> !type.id().equals(before.id())).toList();
    checkName(change.names().singular().strip(), others);
    checkName(change.names().plural().strip(), others);
    checkTranslations(change.translations());
    var names = properties.stream().map(Property::name).collect(Collectors.toSet());
    Stream.of(change.required(), change.secondary(), change.searched()).flatMap(List::stream)
        .forEach(name -> refuseIf(!names.contains(name), Reason.UNKNOWN_PROPERTY, name));
    refuseIf(change.searched().size() > MOST_SEARCHED, Reason.TOO_MANY_SEARCHED, Integer.toString(MOST_SEARCHED));
    refuseIf(change.secondary().size() > MOST_SECONDARY, Reason.TOO_MANY_SECONDARY, Integer.toString(MOST_SECONDARY));
    checkLinks(change.linkedWith(), existing);
  }

  private static void checkTranslations(Map<String, ObjectNames> translations) {
    translations.values().stream().flatMap(names -> Stream.of(names.singular(), names.plural()))
        .forEach(name -> checkName(name.strip(), List.of()));
  }

  private static void checkLinks(List<ObjectTypeId> linkedWith, List<ObjectType> existing) {
    for (var other : linkedWith) {
      refuseIf(existing.stream().noneMatch(type -> type.id().equals(other)), Reason.UNKNOWN_OBJECT, other.value());
    }
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
