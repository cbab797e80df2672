package io.intake.users.signin;

import io.intake.users.persistence.Credentials;
import io.intake.users.persistence.StoredUsers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the session of who was deactivated or got another password, and lets a changed role count from the next request on.
class StandingCheck extends OncePerRequestFilter {

  private final StoredUsers users;

  StandingCheck(StoredUsers users) {
    this.users = users;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedInUser signedIn) {
      var current = users.findCredentials(signedIn.getUsername()).filter(stored -> isStillGood(signedIn, stored));
      if (current.isEmpty()) {
        new SecurityContextLogoutHandler().logout(request, response, authentication);
      } else {
        renewed(signedIn, current.get(), authentication).ifPresent(renewed -> keep(renewed, request, response));
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isStillGood(SignedInUser signedIn, Credentials stored) {
    return stored.user().active() && stored.version() == signedIn.credentialsVersion();
  }

  private static Optional<Authentication> renewed(SignedInUser signedIn, Credentials stored, Authentication before) {
    if (SignedInUser.authoritiesOf(stored.user()).equals(signedIn.getAuthorities())) {
      return Optional.empty();
    }
    var now = new SignedInUser(stored);
    now.eraseCredentials();
    var authorities = new ArrayList<GrantedAuthority>(now.getAuthorities());
    before.getAuthorities().stream().filter(FactorGrantedAuthority.class::isInstance).forEach(authorities::add);
    var renewed = UsernamePasswordAuthenticationToken.authenticated(now, null, authorities);
    renewed.setDetails(before.getDetails());
    return Optional.of(renewed);
  }

  private static void keep(Authentication renewed, HttpServletRequest request, HttpServletResponse response) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(renewed);
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
  }
}
