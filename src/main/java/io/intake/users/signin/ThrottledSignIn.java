package io.intake.users.signin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Checks the password, unless there were too many wrong ones lately. Who waits learns nothing about whether the account exists.
@Component
class ThrottledSignIn extends DaoAuthenticationProvider {

  private static final int LOCKS = 64;

  private final SignInAttempts attempts;
  private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

  ThrottledSignIn(StoredUserDetails users, PasswordEncoder passwords, SignInAttempts attempts) {
    super(users);
    setPasswordEncoder(passwords);
    setUserDetailsPasswordService(users);
    this.attempts = attempts;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var account = asked.getName().strip().toLowerCase(Locale.ROOT);
    var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    // One after another, so that guesses sent at once are all counted.
    synchronized (locks.get(Math.floorMod(account.hashCode(), LOCKS))) {
      return authenticate(asked, account, address);
    }
  }

  private Authentication authenticate(Authentication asked, String account, String address) {
    if (attempts.mustWait(account, address)) {
      throw new LockedException("Too many failed sign-ins");
    }
    try {
      var signedIn = super.authenticate(asked);
      attempts.succeeded(account);
      return signedIn;
    } catch (AuthenticationException e) {
      attempts.failed(account, address);
      throw e;
    }
  }
}
