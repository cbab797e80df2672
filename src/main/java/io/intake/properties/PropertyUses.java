package io.intake.properties;

import java.util.List;

/// Tells where properties are used; for rooms above this one, which know. Asked for all properties of an object type at once.
public interface PropertyUses {

  List<PropertyUsage> list(ObjectTypeId objectType);

  /// Those of them that write values at this moment. Asked in the background too, where nobody is signed in.
  default List<PropertyUsage> running(ObjectTypeId objectType) {
    return List.of();
  }
}
