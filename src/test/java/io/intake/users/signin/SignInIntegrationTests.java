package io.intake.users.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.SignIn;
import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.User;
import io.intake.users.Users;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.modulith.test.ApplicationModuleTest;

/// What a browser meets: the sign-in, its limits and the end of a session.
@ApplicationModuleTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInIntegrationTests {

  private static final String PASSWORD = "correct horse battery";

  @LocalServerPort
  private int port;
  @Autowired
  private Users users;

  private User user;
  private Visitor visitor;

  @BeforeEach
  void inviteSomebody() {
    SignIn.asAdministrator(users);
    var email = UUID.randomUUID() + "@example.com";
    user = users.acceptToken(users.invite(email, "Grace", "Hopper", Role.USER, Permissions.STANDARD), PASSWORD);
    SignIn.out();
    visitor = new Visitor(port);
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  @Test
  void sendsStrangersToTheSignIn() {
    assertThat(visitor.redirectOf("/")).endsWith("/login");
    assertThat(visitor.redirectOf("/imports")).endsWith("/login");
    assertThat(visitor.redirectOf("/settings/users")).endsWith("/login");
  }

  @Test
  void letsStrangersSeeStylesAndHealth() {
    assertThat(visitor.statusOf("/styles/intake.css")).isEqualTo(200);
    assertThat(visitor.statusOf("/actuator/health")).isEqualTo(200);
    assertThat(visitor.redirectOf("/actuator/env")).endsWith("/login");
  }

  @Test
  void signsInWithTheRightPassword() {
    assertThat(visitor.signIn(user.email(), PASSWORD)).endsWith("/");
    assertThat(visitor.isSignedIn()).isTrue();
  }

  @Test
  void refusesWithoutSayingWhatIsWrong() {
    assertThat(visitor.signIn(user.email(), "wrong")).endsWith("/login?error");
    assertThat(visitor.signIn("nobody-" + user.email(), "wrong")).endsWith("/login?error");
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void letsWaitAfterFiveWrongPasswordsEvenWithTheRightOne() {
    for (var time = 0; time < 5; time++) {
      visitor.signIn(user.email(), "wrong");
    }
    assertThat(visitor.signIn(user.email(), PASSWORD)).endsWith("/login?wait");
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void refusesASignInWithoutTheCsrfToken() {
    visitor.signInWithToken(user.email(), PASSWORD, "made-up");
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void givesASessionAnotherIdAtTheSignIn() {
    visitor.csrfToken();
    var before = visitor.session();
    visitor.signIn(user.email(), PASSWORD);
    assertThat(before).isNotEmpty();
    assertThat(visitor.session()).isNotEqualTo(before);
  }

  @Test
  void endsTheSessionOfWhoIsDeactivated() {
    visitor.signIn(user.email(), PASSWORD);
    assertThat(visitor.isSignedIn()).isTrue();
    SignIn.asAdministrator(users);
    users.deactivate(user.id());
    assertThat(visitor.isSignedIn()).isFalse();
    visitor.signIn(user.email(), PASSWORD);
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void endsTheSessionOfWhosePasswordIsReset() {
    visitor.signIn(user.email(), PASSWORD);
    SignIn.asAdministrator(users);
    users.reset(user.id());
    assertThat(visitor.isSignedIn()).isFalse();
    visitor.signIn(user.email(), PASSWORD);
    assertThat(visitor.isSignedIn()).isFalse();
  }

  @Test
  void sendsTheHeadersThatKeepOthersOut() {
    assertThat(visitor.get("/").headers().firstValue("X-Frame-Options")).contains("DENY");
    var headers = visitor.get("/login").headers();
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
  }
}
