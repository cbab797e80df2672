package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import java.util.List;
import java.util.Map;

/// New records take values that they lack from a record of another object type, such as a line item from its product.
///
/// @param source the object type of the records that lend
/// @param finders the properties that find the lending record, the first one that has a value counts
/// @param copied internal names of the properties that are taken over, the same on both sides
public record ValueTemplate(ObjectTypeId source, List<Finder> finders, List<String> copied) {

  /// @param own internal name of the property that names the lending record
  /// @param identifier internal name of the lending record's identifier that it holds, the record ID among them
  /// @param strict whether a value that finds nothing is wrong
  public record Finder(String own, String identifier, boolean strict) {
  }

  /// Whether these values name a lending record.
  public boolean isNamedBy(Map<String, String> values) {
    return finders.stream().anyMatch(finder -> !values.getOrDefault(finder.own(), "").isEmpty());
  }

  /// Whether the values of a property are record IDs of records that lend.
  public boolean refersBy(String property) {
    return finders.stream().anyMatch(finder -> finder.own().equals(property) && finder.identifier().equals(Property.RECORD_ID));
  }
}
