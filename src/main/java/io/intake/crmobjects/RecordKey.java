package io.intake.crmobjects;

import io.intake.properties.FurtherValues;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A value that identifies a record of an object type.
///
/// @param property internal name of an identifier
/// @param value normalised: lower case, at most 512 characters
public record RecordKey(String property, String value) {

  /// What the database keeps of a value.
  public static final int MAXIMUM_LENGTH = 512;

  /// All that identifies a record by these identifiers, further values included; values too long to identify are left out.
  public static Set<RecordKey> all(Collection<String> identifiers, Map<String, String> values) {
    var keys = new LinkedHashSet<RecordKey>(4);
    for (var identifier : identifiers) {
      add(keys, identifier, values.getOrDefault(identifier, ""));
      for (var further : FurtherValues.of(identifier, values)) {
        add(keys, identifier, further);
      }
    }
    return keys;
  }

  private static void add(Set<RecordKey> keys, String identifier, String value) {
    if (!value.isEmpty() && value.length() <= MAXIMUM_LENGTH) {
      keys.add(of(identifier, value));
    }
  }

  /// Whether a record with these values is identified by it.
  public boolean isAmong(Map<String, String> values) {
    if (of(property, values.getOrDefault(property, "")).value.equals(value)) {
      return true;
    }
    for (var further : FurtherValues.of(property, values)) {
      if (of(property, further).value.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /// The key for a stored value: upper and lower case are the same to it.
  public static RecordKey of(String property, String stored) {
    return new RecordKey(property, stored.toLowerCase(Locale.ROOT));
  }
}
