package io.intake.users;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The people who work with Intake. Changes are for administrators, but for the first one, who brings the set-up token.
public interface Users {

  /// Everybody, the deactivated too, by name.
  List<User> list();

  Optional<User> find(UserId id);

  /// By e-mail address, in any case.
  Optional<User> findByEmail(String email);

  /// Whether there is no user yet, so that the first administrator may be set up.
  boolean isEmpty();

  /// Sets up the first administrator.
  ///
  /// @param token the one-time token printed in the log at the start
  /// @throws TokenRefused if the token is not the one printed, or a user exists already
  /// @throws PasswordRefused if the password is too easy to guess
  User setUpFirstAdministrator(String token, String email, String firstName, String lastName, String password);

  /// Adds a user who sets a password with the answered one-time token, which is valid for seven days.
  ///
  /// @throws EmailTaken if a user has that address
  String invite(String email, String firstName, String lastName, Role role, Permissions permissions);

  /// Who may set a password with this token; empty if it is unknown, used or expired.
  Optional<User> findByToken(String token);

  /// Sets the password of who holds a token of [#invite] or [#reset], and uses the token up.
  ///
  /// @throws TokenRefused if the token is unknown, used or expired
  /// @throws PasswordRefused if the password is too easy to guess
  User acceptToken(String token, String password);

  /// Answers a one-time token, valid for seven days, with which the user sets a new password; the old one is void from now on.
  String reset(UserId id);

  /// Those who can't sign in because they have not set a password yet: invited and not come, or reset.
  Set<UserId> listWithoutPassword();

  /// Counts from the next request of the user on.
  ///
  /// @throws LastAdministrator if nobody active could administer Intake any more
  void changeRole(UserId id, Role role, Permissions permissions);

  /// Ends the user's access at once, in open sessions too.
  ///
  /// @throws LastAdministrator if nobody active could administer Intake any more
  void deactivate(UserId id);

  void reactivate(UserId id);
}
