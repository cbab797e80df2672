package io.intake.users.signin;

import io.intake.users.CurrentUser;
import io.intake.users.User;
import io.intake.users.persistence.StoredUsers;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The user of the session that the thread works for, as stored now.
@Component
class SessionUser implements CurrentUser {

  private final StoredUsers users;

  SessionUser(StoredUsers users) {
    this.users = users;
  }

  @Override
  public Optional<User> find() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(who -> who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken))
        .map(Authentication::getName)
        .flatMap(users::findByEmail)
        .filter(User::active);
  }

  @Override
  public User get() {
    return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
