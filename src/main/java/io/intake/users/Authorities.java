package io.intake.users;

/// The names of what a signed-in user may do, as the security checks on the doors ask for them.
public final class Authorities {

  /// Manages users, properties, labels and settings. Administrators may also import.
  public static final String ADMINISTER = "ADMINISTER";
  /// Imports files and sees imports.
  public static final String IMPORT = "IMPORT";
  /// For `@PreAuthorize`.
  public static final String MAY_ADMINISTER = "hasAuthority('ADMINISTER')";
  /// For `@PreAuthorize`.
  public static final String MAY_IMPORT = "hasAuthority('IMPORT')";

  private Authorities() {
  }
}
