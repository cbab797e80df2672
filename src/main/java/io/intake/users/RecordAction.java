package io.intake.users;

/// What a user may be allowed to do with the records of an object type. Nobody changes what they may not see.
public enum RecordAction {
  /// Finds and reads them, their history and what they are linked with.
  VIEW,
  /// Creates and changes them, and links them with others.
  EDIT,
  /// Takes them out of sight and brings them back.
  ARCHIVE
}
