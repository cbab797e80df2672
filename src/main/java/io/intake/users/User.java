package io.intake.users;

/// A person who may sign in, and who may own records.
///
/// @param email lower case, unique among users; what one signs in with
/// @param permissions what they may do unless they are an administrator, who may do everything
/// @param active false once deactivated: cannot sign in, but still is the owner and author of what was
public record User(UserId id, String email, String firstName, String lastName, Role role, Permissions permissions, boolean active) {

  /// First and last name, or the e-mail address of who has neither.
  public String fullName() {
    var name = (firstName + " " + lastName).strip();
    return name.isEmpty() ? email : name;
  }

  public boolean isAdministrator() {
    return role == Role.ADMINISTRATOR;
  }

  /// Has the permission to import, as administrators always have.
  public boolean canImport() {
    return permissions.mayImport() || isAdministrator();
  }

  /// Has the permission to export, as administrators always have.
  public boolean canExport() {
    return permissions.mayExport() || isAdministrator();
  }
}
