package io.intake.crmobjects.catalog;

import io.intake.crmobjects.CustomObject;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyUsage.Kind;
import io.intake.properties.PropertyUses;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What object types that people defined need their properties for, archived ones too, which can be restored.
@Component
class NeededProperties implements PropertyUses {

  private final CustomObjectTypes custom;

  NeededProperties(CustomObjectTypes custom) {
    this.custom = custom;
  }

  @Override
  public List<PropertyUsage> list(ObjectTypeId objectType) {
    return custom.list().stream().map(CustomObject::type).filter(type -> type.id().equals(objectType))
        .flatMap(NeededProperties::usages).toList();
  }

  private static Stream<PropertyUsage> usages(ObjectType type) {
    var names = type.nameProperties();
    return Stream.of(usages(type, Kind.OBJECT_NAME, names),
        usages(type, Kind.OBJECT_REQUIRED, type.requirement().names().stream().filter(name -> !names.contains(name)).toList()),
        usages(type, Kind.OBJECT_SHOWN, type.traits().secondary()),
        usages(type, Kind.OBJECT_SEARCHED, type.searchProperties())).flatMap(usages -> usages);
  }

  private static Stream<PropertyUsage> usages(ObjectType type, Kind kind, List<String> properties) {
    return properties.stream().map(property -> new PropertyUsage(property, kind, type.plural()));
  }
}
