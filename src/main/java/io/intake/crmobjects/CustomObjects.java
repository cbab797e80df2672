package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// The object types that people defined, as administrators look after them. They are made by [ObjectTypes#create].
public interface CustomObjects {

  /// The archived ones too, in the order in which they came.
  List<CustomObject> list();

  /// Where an object is taken out of those it can be linked with, all links between their records go, with their labels and limits.
  /// Records that were there before are found by what is searched now once they are gone through in the background.
  ///
  /// @throws ObjectTypeRefused if a name is missing or taken, or a property is unknown
  ObjectType change(ObjectTypeId id, ObjectChange change);

  /// How many records of it there are that are not archived: they go out of sight with it.
  long countRecords(ObjectTypeId id);

  /// Takes it out of navigation, search, imports and lists of choices, with its records; nothing is lost. Twice is once.
  void archive(ObjectTypeId id);

  void restore(ObjectTypeId id);
}
