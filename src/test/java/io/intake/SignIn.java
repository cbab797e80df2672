package io.intake;

import io.intake.users.Authorities;
import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.User;
import io.intake.users.Users;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/// Puts somebody at the keyboard: what a test does after it is done as that user, on the same thread.
public final class SignIn {

  /// The address of the administrator.
  public static final String ADMINISTRATOR = "ada.admin@example.com";

  private SignIn() {
  }

  /// Signs in an administrator, who is added if missing.
  public static User asAdministrator(Users users) {
    return as(users, ADMINISTRATOR, "Ada", "Admin", Role.ADMINISTRATOR, true);
  }

  /// Signs in a user without the administrator's role, who is added if missing.
  public static User asUser(Users users, boolean mayImport) {
    return mayImport ? as(users, "iris.importer@example.com", "Iris", "Importer", Role.USER, true)
        : as(users, "rob.reader@example.com", "Rob", "Reader", Role.USER, false);
  }

  /// Adds a user if missing; who is signed in stays so.
  public static User add(Users users, String email, String firstName, String lastName, Role role, boolean mayImport) {
    return users.findByEmail(email).orElseGet(() -> asSomebodyWhoMay(() -> {
      users.invite(email, firstName, lastName, role, Permissions.STANDARD.withImport(mayImport));
      return users.findByEmail(email).orElseThrow();
    }));
  }

  /// Signs in a user of this name, who may do just this from now on.
  public static User withPermissions(Users users, String name, Permissions permissions) {
    asAdministrator(users);
    var email = name.toLowerCase(Locale.ROOT) + "@example.com";
    var user = add(users, email, name, "Tester", Role.USER, false);
    var changed = asSomebodyWhoMay(() -> {
      users.changeRole(user.id(), Role.USER, permissions);
      return users.find(user.id()).orElseThrow();
    });
    become(changed.email(), Authorities.of(changed));
    return changed;
  }

  public static void out() {
    SecurityContextHolder.clearContext();
  }

  private static User as(Users users, String email, String firstName, String lastName, Role role, boolean mayImport) {
    var user = add(users, email, firstName, lastName, role, mayImport);
    become(user.email(), Authorities.of(user));
    return user;
  }

  private static User asSomebodyWhoMay(Supplier<User> work) {
    var before = SecurityContextHolder.getContext();
    become("set-up", List.of(Authorities.ADMINISTER));
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private static void become(String name, List<String> authorities) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new TestingAuthenticationToken(name, "",
        AuthorityUtils.createAuthorityList(authorities.toArray(String[]::new))));
    SecurityContextHolder.setContext(context);
  }
}
