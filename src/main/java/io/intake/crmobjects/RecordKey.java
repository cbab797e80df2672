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
      var value = values.getOrDefault(identifier, "");
      if (!value.isEmpty() && value.length() <= MAXIMUM_LENGTH) {
        keys.add(of(identifier, value));
      }
      FurtherValues.of(identifier, values).stream().filter(further -> further.length() <= MAXIMUM_LENGTH)
          .forEach(further -> keys.add(of(identifier, further)));
    }
    return keys;
  }

  /// The key for a stored value: upper and lower case are the same to it.
  public static RecordKey of(String property, String stored) {
    return new RecordKey(property, stored.toLowerCase(Locale.ROOT));
  }
}
