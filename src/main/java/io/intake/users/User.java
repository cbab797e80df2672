package io.intake.users;

/// A person who may sign in, and who may own records.
///
/// @param email lower case, unique among users; what one signs in with
/// @param mayImport the permission to import, separate from the role
/// @param active false once deactivated: cannot sign in, but still is the owner and author of what was
public record User(UserId id, String email, String firstName, String lastName, Role role, boolean mayImport, boolean active) {

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
    return mayImport || isAdministrator();
  }
}
