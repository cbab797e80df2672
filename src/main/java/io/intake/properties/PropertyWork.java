package io.intake.properties;

import java.time.Instant;
import java.util.Optional;

/// Something that is done to all values of a property in the background.
///
/// @param property internal name; empty for what is about the whole object type
/// @param argument what it turns into: an option, a type
/// @param done how many records were looked at
/// @param total how many there are to look at
/// @param changed how many records changed
/// @param lost how many lost a value that could not follow
/// @param finishedAt empty while it is under way
public record PropertyWork(long id, Kind kind, ObjectTypeId objectType, String property, String argument, long done, long total,
    long changed, long lost, Instant startedAt, Optional<Instant> finishedAt, boolean failed) {

  /// What is done.
  public enum Kind {
    /// How many records have a value of each property.
    COUNT,
    /// One option takes the place of another, or its values are cleared; then it goes.
    REPLACE_OPTION,
    /// How many values could not follow into another type. Nothing is changed.
    CHECK_TYPE,
    CHANGE_TYPE,
    MAKE_FAST, MAKE_ORDINARY,
    /// What follows from the stages of records is worked out anew.
    FOLLOW_STAGES
  }

  public boolean isUnderWay() {
    return finishedAt.isEmpty();
  }
}
