package io.intake.users.signin;

import io.intake.users.persistence.StoredUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Tells Spring Security who a user is, and keeps the hashes of passwords up to date.
@Component
class StoredUserDetails implements UserDetailsService, UserDetailsPasswordService {

  private final StoredUsers users;

  StoredUserDetails(StoredUsers users) {
    this.users = users;
  }

  @Override
  public UserDetails loadUserByUsername(String email) {
    return users.findCredentials(email)
        .filter(credentials -> credentials.passwordHash().isPresent())
        .map(SignedInUser::new)
        .orElseThrow(() -> new UsernameNotFoundException("No user can sign in with this address"));
  }

  @Override
  public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
    if (newHash != null) {
      users.findByEmail(user.getUsername()).ifPresent(who -> users.renewHash(who.id(), newHash));
    }
    return loadUserByUsername(user.getUsername());
  }
}
