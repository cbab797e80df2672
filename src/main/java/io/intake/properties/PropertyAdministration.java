package io.intake.properties;

import java.util.List;

/// The definitions as administrators work on them. Everybody else gets an
/// [org.springframework.security.access.AccessDeniedException].
public interface PropertyAdministration {

  /// Those that can still be restored, latest first.
  List<ArchivedProperty> listArchived(ObjectTypeId objectType);

  /// Where the properties of an object type are used.
  List<PropertyUsage> usages(ObjectTypeId objectType);

  /// Whether the options of a property can be changed: those of users and pipelines are kept elsewhere.
  boolean keepsOptions(Property property);

  /// Says anew what a property made here is called and where it stands; of one that came with Intake only how a number is shown.
  ///
  /// @throws PropertyRefused if the label is blank or taken, there is no such group, or the field type does not fit
  Property change(ObjectTypeId objectType, String name, PropertyEdit edit);

  /// What values must keep to from now on.
  ///
  /// @throws PropertyRefused if a rule does not fit the property, lacks what it needs, or contradicts another
  Property setRules(ObjectTypeId objectType, String name, List<ValueRule> rules);

  /// Renames, moves, hides and adds options. The internal value of an option never changes, and none goes.
  ///
  /// @throws PropertyRefused if an option is missing, blank or there twice, or the options are fixed
  Property setOptions(ObjectTypeId objectType, String name, List<PropertyOption> options);

  /// Takes an option away, for good.
  ///
  /// @throws PropertyRefused if a record holds it, an import that runs may write it, or it is the last one
  Property removeOption(ObjectTypeId objectType, String name, String value);

  /// Takes a property out of use; its values stay. Nobody is on an active list that filters by it until it is restored. Nothing happens if
  /// it is archived already.
  ///
  /// @param told where it is used, as whoever archives it was told: see [#usages]
  /// @throws PropertyRefused if it came with Intake, an import that runs writes it, other work on it is under way, the records of an object
  /// that people defined are named by it or need it, or it is used where nobody was told
  void archive(ObjectTypeId objectType, String name, List<PropertyUsage> told);

  /// Brings a property back, with its values.
  ///
  /// @throws PropertyRefused if another one has its label by now, or 90 days have passed
  Property restore(ObjectTypeId objectType, String name);

  /// @throws PropertyRefused if the label is blank or taken
  PropertyGroup createGroup(ObjectTypeId objectType, String label);

  /// @throws PropertyRefused if the label is blank or taken, or the group came with Intake
  void renameGroup(ObjectTypeId objectType, String name, String label);

  /// @param names internal names of all groups in their new order
  void orderGroups(ObjectTypeId objectType, List<String> names);

  /// @throws PropertyRefused if a property is in it, an archived one too, or it came with Intake
  void deleteGroup(ObjectTypeId objectType, String name);
}
