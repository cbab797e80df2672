package io.intake.users.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.intake.SignIn;
import io.intake.users.Account;
import io.intake.users.AccountProfile;
import io.intake.users.LogFilter;
import io.intake.users.LoggedChange;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.Role;
import io.intake.users.SettingsLog;
import io.intake.users.Users;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;

/// The account's own choices, and the log of who changed what.
@ApplicationModuleTest
class AccountIntegrationTests {

  private static final AccountProfile ACME = new AccountProfile("Acme", ZoneId.of("Europe/Amsterdam"), "nl", "USD", "NL", true);

  @Autowired
  private Account account;
  @Autowired
  private SettingsLog log;
  @Autowired
  private Users users;
  @Autowired
  private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    account.change(AccountProfile.STANDARD);
    jdbc.sql("DELETE FROM user_setting_change").update();
  }

  @AfterEach
  void leave() {
    SignIn.asAdministrator(users);
    account.change(AccountProfile.STANDARD);
    SignIn.out();
  }

  @Test
  void keepsWhatTheAccountChose() {
    account.change(ACME);
    assertThat(account.profile()).isEqualTo(ACME);
    SignIn.out();
    assertThat(account.profile()).as("background work asks too").isEqualTo(ACME);
  }

  @Test
  void refusesCodesThatDoNotExist() {
    assertThatThrownBy(() -> account.change(new AccountProfile("", ACME.zone(), "", "XYZW", "", false)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> account.change(new AccountProfile("", ACME.zone(), "", "EUR", "QQ", false)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(account.profile()).isEqualTo(AccountProfile.STANDARD);
  }

  @Test
  void logsEachChoiceThatIsAnotherOne() {
    account.change(new AccountProfile("Acme", AccountProfile.STANDARD.zone(), "", "USD", "", false));
    assertThat(logged(LogFilter.ALL)).containsExactly(
        tuple("ACCOUNT_CURRENCY", "", "EUR", "USD"), tuple("ACCOUNT_NAME", "", "", "Acme"));
    assertThat(log.list(LogFilter.ALL, 0, 1).getFirst().at()).isAfter(Instant.now().minus(Duration.ofMinutes(5)));
  }

  @Test
  void logsWhatIsChangedAboutUsers() {
    var rob = SignIn.add(users, "rob.reader@example.com", "Rob", "Reader", Role.USER, false);
    users.changeRole(rob.id(), Role.USER, Permissions.STANDARD);
    jdbc.sql("DELETE FROM user_setting_change").update();
    users.changeRole(rob.id(), Role.USER, Permissions.STANDARD.withExport(true).with("0-2", Set.of(RecordAction.VIEW)));
    users.deactivate(rob.id());
    users.reactivate(rob.id());
    assertThat(logged(LogFilter.ALL)).containsExactly(
        tuple("USER_ACTIVE", "Rob Reader", "false", "true"), tuple("USER_ACTIVE", "Rob Reader", "true", "false"),
        tuple("USER_RECORDS", "Rob Reader", "0-2=VIEW,EDIT,ARCHIVE", "0-2=VIEW"), tuple("USER_EXPORT", "Rob Reader", "false", "true"));
  }

  @Test
  void findsByWordsKindAndPerson() {
    account.change(ACME);
    assertThat(logged(LogFilter.ALL.withSearch("amSTERdam", Set.of()))).extracting(change -> change.toList().getFirst())
        .containsExactly("ACCOUNT_ZONE");
    assertThat(logged(LogFilter.ALL.withSearch("no such word", Set.of("ACCOUNT_NAME")))).hasSize(1);
    assertThat(log.count(LogFilter.ALL)).isEqualTo(6);
    var me = users.findByEmail("ada.admin@example.com").orElseThrow();
    var other = SignIn.add(users, "rob.reader@example.com", "Rob", "Reader", Role.USER, false);
    assertThat(log.count(LogFilter.ALL.withPerson(Optional.of(me.id())))).isGreaterThanOrEqualTo(6);
    assertThat(log.count(LogFilter.ALL.withPerson(Optional.of(other.id())))).isZero();
  }

  @Test
  void isForAdministratorsOnly() {
    SignIn.withPermissions(users, "Ilse", Permissions.STANDARD.withImport(true).withExport(true));
    assertThatThrownBy(() -> account.change(ACME)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> log.list(LogFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> log.count(LogFilter.ALL)).isInstanceOf(AccessDeniedException.class);
  }

  private List<Tuple> logged(LogFilter filter) {
    return log.list(filter, 0, 100).stream().map(LoggedChange::change)
        .map(change -> tuple(change.setting(), change.subject(), change.oldValue(), change.newValue())).toList();
  }
}
