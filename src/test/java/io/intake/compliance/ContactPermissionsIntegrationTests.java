package io.intake.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.users.Authorities;
import io.intake.users.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/// Permissions and consent records on the real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@WithMockUser(authorities = Authorities.ADMINISTER)
class ContactPermissionsIntegrationTests {

  private final ContactPermissions permissions;
  private final ForgottenPeople forgottenPeople;
  private final JdbcClient jdbc;

  ContactPermissionsIntegrationTests(ContactPermissions permissions, ForgottenPeople forgottenPeople, JdbcClient jdbc) {
    this.permissions = permissions;
    this.forgottenPeople = forgottenPeople;
    this.jdbc = jdbc;
  }

  @Test
  void remembersWhetherALegalBasisIsAskedFor() {
    assertThat(permissions.isDataPrivacyOn()).isFalse();
    permissions.setDataPrivacyOn(true);
    assertThat(permissions.isDataPrivacyOn()).isTrue();
  }

  @Test
  void comesWithAPolicyAndCountsItsEdits() {
    var first = permissions.policy();
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.text()).contains("You may not import lists that were bought");
    assertThat(permissions.changePolicy(" Be kind. ")).isEqualTo(new AcceptableUsePolicy(2, "Be kind."));
    permissions.changePolicy("Be kinder.");
    assertThat(permissions.policy()).isEqualTo(new AcceptableUsePolicy(3, "Be kinder."));
  }

  @Test
  @WithMockUser(authorities = Authorities.IMPORT)
  void letsOnlyAdministratorsDecide() {
    assertThatThrownBy(() -> permissions.setDataPrivacyOn(false)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> permissions.changePolicy("Anything goes")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> forgottenPeople.forget(List.of("x@example.com"))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void recognisesForgottenPeopleWithoutKeepingTheirAddresses() {
    assertThat(permissions.forgotten(List.of("gone@example.com"))).isEmpty();
    forgottenPeople.forget(List.of("Gone@Example.com"));
    assertThat(permissions.forgotten(List.of("gone@example.com", "GONE@example.com ", "here@example.com")))
        .containsExactlyInAnyOrder("gone@example.com", "GONE@example.com ");
    assertThat(jdbc.sql("SELECT email_hash FROM comp_forgotten").query(String.class).list())
        .hasSize(1).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void keepsTheProofOfAConfirmationOnce(Scenario scenario) {
    var at = Instant.parse("2026-11-23T10:15:30.123456Z");
    var confirmed = new ContactImportConfirmed(42, new UserId(7), at, 1, Optional.of(LegalBasis.CONSENT));
    scenario.publish(confirmed).andWaitAtMost(Duration.ofSeconds(20)).forStateChange(() -> permissions.consentFor(42)).andVerify(consent ->
        assertThat(consent).contains(new ConsentRecord(42, new UserId(7), at, 1, Optional.of(LegalBasis.CONSENT))));
    scenario.publish(new ContactImportConfirmed(42, new UserId(8), at, 2, Optional.empty()))
        .andWaitAtMost(Duration.ofSeconds(20)).forStateChange(() -> allDelivered() ? 1 : 0);
    assertThat(permissions.consentFor(42)).map(ConsentRecord::confirmedBy).contains(new UserId(7));
    assertThat(permissions.consentFor(43)).isEmpty();
  }

  private boolean allDelivered() {
    return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NOT NULL").query(Long.class).single() == 2;
  }
}
