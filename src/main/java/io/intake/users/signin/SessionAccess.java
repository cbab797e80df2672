package io.intake.users.signin;

import io.intake.users.Access;
import io.intake.users.Authorities;
import io.intake.users.RecordAction;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Reads what the session's user may do from the session, which [StandingCheck] renews with every request.
@Component
class SessionAccess implements Access {

  @Override
  public boolean may(RecordAction action, String objectType) {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.isAuthenticated() && Authorities.allow(authorities(who), action, objectType);
  }

  @Override
  public boolean isBackground() {
    return SecurityContextHolder.getContext().getAuthentication() == null;
  }

  private static Set<String> authorities(Authentication who) {
    return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
  }
}
