package io.intake.users;

/// What a user may do beyond working with records.
public enum Role {
  /// Also manages users, properties, labels and settings.
  ADMINISTRATOR,
  /// Works with records.
  USER
}
