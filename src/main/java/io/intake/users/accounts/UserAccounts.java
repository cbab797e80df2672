package io.intake.users.accounts;

import io.intake.users.Authorities;
import io.intake.users.EmailTaken;
import io.intake.users.LastAdministrator;
import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.TokenRefused;
import io.intake.users.User;
import io.intake.users.UserId;
import io.intake.users.Users;
import io.intake.users.persistence.StoredUsers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets people in and sends them away. Looking users up is open to background work, which no person is signed in for.
@Service
@Transactional
class UserAccounts implements Users {

  private final StoredUsers stored;
  private final OneTimeTokens tokens;
  private final PasswordEncoder passwords;
  private final UserChanges changes;

  UserAccounts(StoredUsers stored, OneTimeTokens tokens, PasswordEncoder passwords, UserChanges changes) {
    this.stored = stored;
    this.tokens = tokens;
    this.passwords = passwords;
    this.changes = changes;
  }

  @Override
  public List<User> list() {
    return stored.list();
  }

  @Override
  public Optional<User> find(UserId id) {
    return stored.find(id);
  }

  @Override
  public Optional<User> findByEmail(String email) {
    return stored.findByEmail(email);
  }

  @Override
  public boolean isEmpty() {
    return stored.isEmpty();
  }

  @Override
  public User setUpFirstAdministrator(String token, String email, String firstName, String lastName, String password) {
    if (!tokens.isSetUp(token) || !stored.isEmpty()) {
      throw new TokenRefused("The set-up token is not the one in the log, or Intake is set up already.");
    }
    PasswordRule.check(password, email);
    if (!tokens.use(token)) {
      throw new TokenRefused("Somebody else used the set-up token at the same moment.");
    }
    tokens.voidSetUp();
    var user = stored.add(email, firstName, lastName, Role.ADMINISTRATOR, Permissions.STANDARD);
    stored.setPassword(user.id(), Optional.of(hash(password)));
    return user;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public String invite(String email, String firstName, String lastName, Role role, Permissions permissions) {
    if (stored.findByEmail(email).isPresent()) {
      throw new EmailTaken(email);
    }
    var user = stored.add(email, firstName, lastName, role, permissions);
    changes.invited(user);
    return tokens.issue(Optional.of(user.id()));
  }

  @Override
  public Optional<User> findByToken(String token) {
    return tokens.findUser(token).flatMap(stored::find).filter(User::active);
  }

  @Override
  public User acceptToken(String token, String password) {
    var user = findByToken(token).orElseThrow(() -> new TokenRefused("The link is unknown, used or expired."));
    PasswordRule.check(password, user.email());
    if (!tokens.use(token)) {
      throw new TokenRefused("The link was used at the same moment.");
    }
    stored.setPassword(user.id(), Optional.of(hash(password)));
    return user;
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public String reset(UserId id) {
    stored.setPassword(id, Optional.empty());
    stored.find(id).ifPresent(changes::reset);
    return tokens.issue(Optional.of(id));
  }

  @Override
  public Set<UserId> listWithoutPassword() {
    return stored.listWithoutPassword();
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public void changeRole(UserId id, Role role, Permissions permissions) {
    if (role != Role.ADMINISTRATOR) {
      keepAnAdministratorBeside(id);
    }
    var before = stored.get(id);
    stored.setRole(id, role, permissions);
    changes.changed(before, stored.get(id));
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public void deactivate(UserId id) {
    keepAnAdministratorBeside(id);
    tokens.voidAll(id);
    setActive(id, false);
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public void reactivate(UserId id) {
    setActive(id, true);
  }

  private void setActive(UserId id, boolean active) {
    var before = stored.get(id);
    stored.setActive(id, active);
    changes.changed(before, stored.get(id));
  }

  private void keepAnAdministratorBeside(UserId id) {
    if (!stored.hasOtherAdministrator(id)) {
      throw new LastAdministrator();
    }
  }

  private String hash(String password) {
    var hash = passwords.encode(password);
    if (hash == null) {
      throw new IllegalStateException("The password encoder answered nothing");
    }
    return hash;
  }
}
