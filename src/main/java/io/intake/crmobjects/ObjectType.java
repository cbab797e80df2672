package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What Intake knows about a kind of record. Code asks it questions; it never asks which object type it has.
///
/// @param path how web addresses name it, such as `contacts`
/// @param requirement what is needed to create a record
/// @param identifiers properties whose value finds a record, besides the record ID
/// @param nameProperties the properties that make a record's display name, joined by a space
/// @param fallbackName the property that names a record which lacks the others
/// @param searchProperties what the search of the index page looks into, besides the display name
/// @param defaultColumns what the index page shows until a person chooses otherwise, besides the display name
/// @param isPerson whether its records are people, whose import needs a legal basis and the acceptable-use confirmation
/// @param stageProperty a property whose options are passed in order and which an import never moves backwards; empty for none
/// @param icon name of its icon
/// @param traits what sets it apart from most others
public record ObjectType(ObjectTypeId id, String path, String singular, String plural, Requirement requirement,
    List<String> identifiers, List<String> nameProperties, String fallbackName, List<String> searchProperties,
    List<String> defaultColumns, boolean isPerson, String stageProperty, String icon, ObjectTraits traits) {

  /// An object type without any peculiarity.
  public ObjectType(ObjectTypeId id, String path, String singular, String plural, Requirement requirement, List<String> identifiers,
      List<String> nameProperties, String fallbackName, List<String> searchProperties, List<String> defaultColumns, boolean isPerson,
      String stageProperty, String icon) {
    this(id, path, singular, plural, requirement, identifiers, nameProperties, fallbackName, searchProperties, defaultColumns, isPerson,
        stageProperty, icon, ObjectTraits.NONE);
  }

  /// The same object type, knowing which of its texts may have formatting.
  public ObjectType formatting(Set<String> richTexts) {
    return new ObjectType(id, path, singular, plural, requirement, identifiers, nameProperties, fallbackName, searchProperties,
        defaultColumns, isPerson, stageProperty, icon, traits.formatting(richTexts));
  }

  /// The values of a new record: what it lacks is completed, what follows from others is worked out.
  public Map<String, String> completed(Map<String, String> values) {
    if (traits.starts().isEmpty() && traits.derived().isEmpty()) {
      return values;
    }
    var completed = new HashMap<>(values);
    for (var start : traits.starts()) {
      if (completed.getOrDefault(start.property(), "").isEmpty()) {
        put(completed, start);
      }
    }
    traits.derived().forEach(derived -> put(completed, derived));
    return completed;
  }

  /// Values with what follows from them.
  public Map<String, String> derived(Map<String, String> values) {
    if (traits.derived().isEmpty()) {
      return values;
    }
    var all = new HashMap<>(values);
    traits.derived().forEach(derived -> put(all, derived));
    return all;
  }

  private static void put(Map<String, String> values, DerivedValue derived) {
    var value = derived.of(values);
    if (value.isEmpty()) {
      values.remove(derived.property());
    } else {
      values.put(derived.property(), value);
    }
  }
}
