package io.intake.users.persistence;

import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.User;
import io.intake.users.UserId;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The users as they are kept; who may change them is decided by the callers.
@Repository
@Transactional
public class StoredUsers {

  private final UserRows rows;

  StoredUsers(UserRows rows) {
    this.rows = rows;
  }

  /// By name.
  public List<User> list() {
    return rows.findAllByOrderByFirstNameAscLastNameAscEmailAsc().stream().map(UserEntity::toUser).toList();
  }

  public Set<UserId> listWithoutPassword() {
    return rows.findByPasswordHashIsNull().stream().map(UserEntity::userId).collect(Collectors.toSet());
  }

  public boolean isEmpty() {
    return rows.count() == 0;
  }

  public Optional<User> find(UserId id) {
    return rows.findById(id.value()).map(UserEntity::toUser);
  }

  /// @throws NoSuchElementException if there is no such user
  public User get(UserId id) {
    return row(id).toUser();
  }

  /// In any case.
  public Optional<User> findByEmail(String email) {
    return rows.findByEmail(normalised(email)).map(UserEntity::toUser);
  }

  /// What to check a sign-in with this address against, and an open session.
  public Optional<Credentials> findCredentials(String email) {
    return rows.findByEmail(normalised(email))
        .map(row -> new Credentials(row.toUser(), Optional.ofNullable(row.passwordHash), row.credentialsVersion));
  }

  /// Adds an active user without a password.
  public User add(String email, String firstName, String lastName, Role role, Permissions permissions) {
    var row = new UserEntity();
    row.email = normalised(email);
    row.firstName = firstName.strip();
    row.lastName = lastName.strip();
    row.role = role;
    row.permit(permissions);
    return rows.saveAndFlush(row).toUser();
  }

  /// Sets or, if empty, voids the password, and ends the user's open sessions.
  public void setPassword(UserId id, Optional<String> hash) {
    var row = row(id);
    row.passwordHash = hash.orElse(null);
    row.credentialsVersion++;
  }

  /// The same password in a newer kind of hash; sessions stay open.
  public void renewHash(UserId id, String hash) {
    row(id).passwordHash = hash;
  }

  public void setRole(UserId id, Role role, Permissions permissions) {
    var row = row(id);
    row.role = role;
    row.permit(permissions);
  }

  /// Ends the user's open sessions if not active.
  public void setActive(UserId id, boolean active) {
    var row = row(id);
    row.active = active;
    row.credentialsVersion++;
  }

  /// Whether an active administrator remains without this user; holds that answer until the transaction ends.
  public boolean hasOtherAdministrator(UserId id) {
    return rows.findByRoleAndActiveTrue(Role.ADMINISTRATOR).stream().anyMatch(row -> !row.userId().equals(id));
  }

  private UserEntity row(UserId id) {
    return rows.findById(id.value()).orElseThrow(() -> new NoSuchElementException("There is no user " + id.value()));
  }

  private static String normalised(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
