package io.intake.properties;

import java.util.List;
import java.util.Optional;

/// All property definitions.
public interface PropertyCatalog {

  /// The active properties of an object type, by group and display order, the record ID among them.
  List<Property> list(ObjectTypeId objectType);

  Optional<Property> find(ObjectTypeId objectType, String name);

  /// One that is out of use, for what names it still.
  Optional<Property> findArchived(ObjectTypeId objectType, String name);

  /// Whose values find a record. Archived ones are among them, as records go on holding the values that nobody sees meanwhile.
  List<Property> listUnique(ObjectTypeId objectType);

  /// @throws java.util.NoSuchElementException if there is no such property
  Property get(ObjectTypeId objectType, String name);

  /// In display order.
  List<PropertyGroup> groups(ObjectTypeId objectType);

  /// What is being done to the stored values of a property, or broke off and waits for an administrator to let it go on: meanwhile some
  /// of them are of another type, or hold an option that is gone.
  Optional<PropertyWork.Kind> workOnValues(ObjectTypeId objectType, String name);

  /// Defines a property; for administrators.
  ///
  /// @throws PropertyRefused if the label is blank or taken, or an enumeration lacks options
  Property create(NewProperty definition);

  /// Adds an option to an enumeration, one that came with Intake too; for administrators.
  ///
  /// @throws PropertyRefused if the property has no options of its own, or the label is blank or taken
  PropertyOption addOption(ObjectTypeId objectType, String name, String label);
}
