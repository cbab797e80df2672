package io.intake.crmobjects;

import java.util.Locale;

/// A value that identifies a record of an object type.
///
/// @param property internal name of an identifier
/// @param value normalised: lower case, at most 512 characters
public record RecordKey(String property, String value) {

  /// What the database keeps of a value.
  public static final int MAXIMUM_LENGTH = 512;

  /// The key for a stored value: upper and lower case are the same to it.
  public static RecordKey of(String property, String stored) {
    return new RecordKey(property, stored.toLowerCase(Locale.ROOT));
  }
}
