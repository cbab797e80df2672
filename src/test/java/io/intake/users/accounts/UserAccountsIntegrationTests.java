package io.intake.users.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.users.EmailTaken;
import io.intake.users.LastAdministrator;
import io.intake.users.PasswordRefused;
import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.TokenRefused;
import io.intake.users.User;
import io.intake.users.UserPreferences;
import io.intake.users.Users;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;

/// People become users, change and go, on a real database.
@ApplicationModuleTest
class UserAccountsIntegrationTests {

  private static final String PASSWORD = "correct horse battery";

  @Autowired
  private Users users;
  @Autowired
  private UserPreferences preferences;
  @Autowired
  private OneTimeTokens tokens;
  @Autowired
  private JdbcClient jdbc;

  @BeforeEach
  void removeEverybody() {
    jdbc.sql("DELETE FROM user_token").update();
    jdbc.sql("DELETE FROM user_account").update();
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  @Test
  void setsUpTheFirstAdministratorWhoMayAlsoImport() {
    assertThat(users.isEmpty()).isTrue();
    var ada = users.setUpFirstAdministrator(setUpToken(), "Ada@Example.com", "Ada", "Lovelace", PASSWORD);
    assertThat(ada.email()).isEqualTo("ada@example.com");
    assertThat(ada.isAdministrator()).isTrue();
    assertThat(ada.canImport()).isTrue();
    assertThat(users.isEmpty()).isFalse();
    assertThat(users.findByEmail(" ADA@example.com ")).contains(ada);
  }

  @Test
  void refusesTheSetUpWithoutTheToken() {
    setUpToken();
    assertThatThrownBy(() -> users.setUpFirstAdministrator("guessed", "eve@example.com", "Eve", "", PASSWORD))
        .isInstanceOf(TokenRefused.class);
    assertThat(users.isEmpty()).isTrue();
  }

  @Test
  void refusesASecondSetUp() {
    var second = setUpToken();
    users.setUpFirstAdministrator(setUpToken(), "ada@example.com", "Ada", "", PASSWORD);
    assertThatThrownBy(() -> users.setUpFirstAdministrator(second, "eve@example.com", "Eve", "", PASSWORD))
        .isInstanceOf(TokenRefused.class);
    assertThat(users.list()).hasSize(1);
  }

  @Test
  void refusesWeakPasswordsAndKeepsTheToken() {
    var token = setUpToken();
    assertThatThrownBy(() -> users.setUpFirstAdministrator(token, "ada@example.com", "Ada", "", "short"))
        .isInstanceOf(PasswordRefused.class);
    assertThatThrownBy(() -> users.setUpFirstAdministrator(token, "ada@example.com", "Ada", "", "ADA@example.com"))
        .isInstanceOf(PasswordRefused.class);
    assertThat(users.setUpFirstAdministrator(token, "ada@example.com", "Ada", "", PASSWORD).active()).isTrue();
  }

  @Test
  void keepsNoTokenAndNoPasswordInClear() {
    var token = setUpToken();
    assertThat(jdbc.sql("SELECT hash FROM user_token").query(String.class).single()).doesNotContain(token).hasSize(64);
    users.setUpFirstAdministrator(token, "ada@example.com", "Ada", "", PASSWORD);
    assertThat(jdbc.sql("SELECT password_hash FROM user_account").query(String.class).single()).startsWith("{argon2}$argon2id$");
  }

  @Test
  void letsAnInvitedUserSetAPasswordOnce() {
    SignIn.asAdministrator(users);
    var token = users.invite("grace@example.com", "Grace", "Hopper", Role.USER, Permissions.STANDARD);
    var grace = users.findByEmail("grace@example.com").orElseThrow();
    assertThat(users.listWithoutPassword()).contains(grace.id());
    assertThat(users.findByToken(token)).contains(grace);
    users.acceptToken(token, PASSWORD);
    assertThat(users.listWithoutPassword()).doesNotContain(grace.id());
    assertThatThrownBy(() -> users.acceptToken(token, PASSWORD)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void refusesATokenAfterSevenDays() {
    SignIn.asAdministrator(users);
    var token = users.invite("grace@example.com", "Grace", "Hopper", Role.USER, Permissions.STANDARD);
    jdbc.sql("UPDATE user_token SET expires_at = NOW() - INTERVAL 1 SECOND").update();
    assertThat(users.findByToken(token)).isEmpty();
    assertThatThrownBy(() -> users.acceptToken(token, PASSWORD)).isInstanceOf(TokenRefused.class);
  }

  @Test
  void refusesToInviteAnAddressTwice() {
    SignIn.asAdministrator(users);
    users.invite("grace@example.com", "Grace", "", Role.USER, Permissions.STANDARD);
    assertThatThrownBy(() -> users.invite("GRACE@example.com", "G", "", Role.USER, Permissions.STANDARD)).isInstanceOf(EmailTaken.class);
  }

  @Test
  void voidsThePasswordAndEarlierLinksOnReset() {
    SignIn.asAdministrator(users);
    var invitation = users.invite("grace@example.com", "Grace", "", Role.USER, Permissions.STANDARD);
    var grace = users.findByEmail("grace@example.com").orElseThrow();
    var link = users.reset(grace.id());
    assertThat(users.listWithoutPassword()).contains(grace.id());
    assertThat(users.findByToken(invitation)).isEmpty();
    assertThat(users.acceptToken(link, PASSWORD)).isEqualTo(grace);
  }

  @Test
  void deactivatesAndVoidsLinksThenReactivates() {
    SignIn.asAdministrator(users);
    var token = users.invite("grace@example.com", "Grace", "", Role.USER, Permissions.STANDARD);
    var grace = users.findByEmail("grace@example.com").orElseThrow();
    users.deactivate(grace.id());
    assertThat(users.find(grace.id()).map(User::active)).contains(false);
    assertThat(users.findByToken(token)).isEmpty();
    users.reactivate(grace.id());
    assertThat(users.find(grace.id()).map(User::active)).contains(true);
  }

  @Test
  void keepsAnActiveAdministrator() {
    var ada = SignIn.asAdministrator(users);
    assertThatThrownBy(() -> users.deactivate(ada.id())).isInstanceOf(LastAdministrator.class);
    assertThatThrownBy(() -> users.changeRole(ada.id(), Role.USER, Permissions.STANDARD)).isInstanceOf(LastAdministrator.class);
    SignIn.add(users, "second@example.com", "Second", "", Role.ADMINISTRATOR, true);
    users.changeRole(ada.id(), Role.USER, Permissions.STANDARD);
    assertThat(users.find(ada.id()).map(User::role)).contains(Role.USER);
  }

  @Test
  void letsOnlyAdministratorsChangeUsers() {
    var rob = SignIn.asUser(users, true);
    assertThatThrownBy(() -> users.invite("eve@example.com", "Eve", "", Role.ADMINISTRATOR, Permissions.STANDARD))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> users.changeRole(rob.id(), Role.ADMINISTRATOR, Permissions.STANDARD))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> users.reset(rob.id())).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> users.deactivate(rob.id())).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> users.reactivate(rob.id())).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void keepsWhatAUserPrefers() {
    var rob = SignIn.asUser(users, false);
    preferences.set(rob.id(), "theme", "LIGHT");
    preferences.set(rob.id(), "theme", "DARK");
    assertThat(preferences.find(rob.id(), "theme")).contains("DARK");
    assertThat(preferences.find(rob.id(), "Theme")).isEmpty();
  }

  private String setUpToken() {
    return tokens.issue(Optional.empty());
  }
}
