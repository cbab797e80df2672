package io.intake.properties;

/// Why a property can't have an index of its own.
public enum IndexObstacle {
  /// A record may hold several of its options.
  SEVERAL_OPTIONS,
  /// Only their beginnings would be in it.
  LONG_TEXT,
  /// It is part of the record itself, not one of its values.
  PART_OF_RECORD,
  /// It is worked out when it is asked for, and stored nowhere.
  WORKED_OUT
}
