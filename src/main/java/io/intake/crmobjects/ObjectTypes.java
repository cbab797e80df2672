package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Optional;

/// All object types.
public interface ObjectTypes {

  /// In the order of the navigation; those that are archived are left out.
  List<ObjectType> list();

  /// An archived one too, for what names it still.
  ///
  /// @throws java.util.NoSuchElementException if there is no such object type
  ObjectType get(ObjectTypeId id);

  Optional<ObjectType> findByPath(String path);

  /// Those that an object type could no longer be linked with if it named these only; others that name it themselves always can.
  default List<ObjectTypeId> parted(ObjectType type, List<ObjectTypeId> linkedWith) {
    return type.traits().linkedWith().stream()
        .filter(other -> !linkedWith.contains(other)
            && (other.equals(type.id()) || !get(other).traits().linkedWith().contains(type.id()))).toList();
  }

  /// Defines an object type with its first properties; for administrators.
  ///
  /// @throws ObjectTypeRefused if a name is missing or taken, or nothing names its records
  /// @throws io.intake.properties.PropertyRefused if one of its properties breaks a rule
  ObjectType create(NewObjectType definition);
}
