package io.intake.users.signin;

import io.intake.users.Authorities;
import io.intake.users.User;
import io.intake.users.persistence.Credentials;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/// A user as Spring Security keeps them in the session.
final class SignedInUser implements UserDetails, CredentialsContainer {

  private static final long serialVersionUID = 1;

  private final String email;
  private final boolean active;
  private final int credentialsVersion;
  private final List<GrantedAuthority> authorities;
  private @Nullable String passwordHash;

  SignedInUser(Credentials credentials) {
    this.email = credentials.user().email();
    this.active = credentials.user().active();
    this.credentialsVersion = credentials.version();
    this.authorities = authoritiesOf(credentials.user());
    this.passwordHash = credentials.passwordHash().orElse(null);
  }

  static List<GrantedAuthority> authoritiesOf(User user) {
    return AuthorityUtils.createAuthorityList(Authorities.of(user));
  }

  int credentialsVersion() {
    return credentialsVersion;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return authorities;
  }

  @Override
  public @Nullable String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return email;
  }

  @Override
  public boolean isEnabled() {
    return active;
  }

  @Override
  public void eraseCredentials() {
    passwordHash = null;
  }
}
