package io.intake.properties;

import java.util.List;
import java.util.Optional;

/// What takes long with many records, done in the background for administrators. Everybody else gets an
/// [org.springframework.security.access.AccessDeniedException]. Whatever changes values is part of the history of the records.
public interface PropertyWorks {

  /// How many options a text that becomes a choice gets out of its values, the most frequent first.
  int MOST_GATHERED = 200;

  /// What is under way, and what was done lately, latest first.
  List<PropertyWork> list(ObjectTypeId objectType);

  /// As it was last counted.
  PropertyFill fill(ObjectTypeId objectType);

  /// Counts anew; nothing happens while a count is under way.
  void count(ObjectTypeId objectType);

  /// In how many records, archived ones too, an option stands.
  long countOption(ObjectTypeId objectType, String name, String value);

  /// Takes an option away. Records that hold it get another one in its place, or none.
  ///
  /// @throws PropertyRefused if the options are fixed, other work on the property is under way, or an import that runs writes it
  void replaceOption(ObjectTypeId objectType, String name, String value, Optional<String> other);

  /// Counts how many values could not follow into another kind; see [#list] for the answer.
  ///
  /// @param format how texts write dates and numbers
  /// @throws PropertyRefused if no value could follow
  void checkKind(ObjectTypeId objectType, String name, PropertyKind kind, ValueFormat format);

  /// Makes a property another kind; values that can't follow are lost, but for the history of their records.
  ///
  /// @throws PropertyRefused if no value could follow, or the property came with Intake, is unique or fast,
  ///   or a number or a day would have to name the records of an object
  void changeKind(ObjectTypeId objectType, String name, PropertyKind kind, ValueFormat format);

  /// Lets work that failed go on where it stood. Nothing happens if it did not fail, or something else was ordered for the property since.
  ///
  /// @throws PropertyRefused if other work on the property is under way, or an import that runs writes it
  void goOn(long id);

  /// Why a property can't have an index of its own; nothing where it can.
  Optional<IndexObstacle> obstacle(Property property);

  /// Gives a property an index of its own, so that filters and orders by it are quick. Each makes writing a little slower.
  ///
  /// @throws PropertyRefused if its values can't be indexed, or as many as can be have one
  void makeFast(ObjectTypeId objectType, String name);

  /// Takes the index away.
  void makeOrdinary(ObjectTypeId objectType, String name);
}
