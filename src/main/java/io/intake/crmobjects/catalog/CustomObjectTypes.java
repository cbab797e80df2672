package io.intake.crmobjects.catalog;

import io.intake.crmobjects.CustomObject;
import io.intake.crmobjects.ObjectType;
import io.intake.properties.ObjectTypeId;
import java.util.List;

/// Where the object types that people define are kept.
public interface CustomObjectTypes {

  /// In the order in which they came, archived ones too.
  List<CustomObject> list();

  ObjectTypeId nextId();

  /// @throws io.intake.crmobjects.ObjectTypeRefused if its address was taken at the same moment
  void add(ObjectType type);

  /// Puts it in the place of how it was.
  void change(ObjectType type);

  void setArchived(ObjectTypeId id, boolean archived);
}
