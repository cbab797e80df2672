package io.intake.associations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Account;
import io.intake.users.AccountProfile;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Links that follow from the domains of e-mail addresses that people type, on a real database.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class DomainLinksIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final ObjectTypeId COMPANY = ObjectTypeId.COMPANY;

  @Autowired
  private RecordLinks links;
  @Autowired
  private AssociationLabels labels;
  @Autowired
  private DomainRules rules;
  @Autowired
  private CrmRecords records;
  @Autowired
  private Account account;
  @Autowired
  private Users users;

  private RecordId acme;
  private RecordId beta;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    switchOn(true);
    acme = records.create(COMPANY, Map.of("name", "Acme", "domain", "acme.test", "hs_additional_domains", "acme.nl")).id();
    beta = records.create(COMPANY, Map.of("name", "Beta", "domain", "beta.test")).id();
  }

  @AfterEach
  void end() {
    SignIn.asAdministrator(users);
    switchOn(false);
    labels.setLimit(AssociationLimit.none(Associations.CONTACT_TO_COMPANY));
    records.list(Set.of(acme, beta)).stream().map(CrmRecord::id).forEach(id -> records.archive(Set.of(id)));
    SignIn.out();
  }

  private void switchOn(boolean on) {
    var standard = AccountProfile.STANDARD;
    account.change(new AccountProfile(standard.name(), standard.zone(), standard.language(), standard.currency(),
        standard.phoneCountry(), on));
  }

  @Test
  void linksNewContactWithTheCompanyOfItsDomainAndTellsIt() {
    var ada = contact("Ada@Acme.test");

    assertThat(links.page(ada.id(), COMPANY, 0, 10)).extracting(LinkedRecord::record, LinkedRecord::primary)
        .containsExactly(tuple(acme, true));
    assertThat(links.history(acme)).extracting(LinkChange::kind, LinkChange::other)
        .containsExactly(tuple(LinkChange.Kind.LINKED_BY_DOMAIN, ada.id()));
  }

  @Test
  void findsCompanyByAnAdditionalDomain() {
    assertThat(companies(contact("bob@acme.nl"))).containsExactly(acme);
  }

  @Test
  void linksContactThatGetsAnotherAddressAndKeepsItsPrimaryCompany() {
    var cy = contact("cy@acme.test");
    records.update(cy.id(), cy.version(), Map.of("email", "cy@beta.test"));

    assertThat(links.page(cy.id(), COMPANY, 0, 10)).extracting(LinkedRecord::record, LinkedRecord::primary)
        .containsExactly(tuple(acme, true), tuple(beta, false));
  }

  @Test
  void leavesContactAloneWhoseOtherValuesChange() {
    var di = contact("di@acme.test");
    links.unlink(di.id(), acme);
    records.update(di.id(), di.version(), Map.of("firstname", "Di"));

    assertThat(companies(di)).isEmpty();
  }

  @Test
  void linksNobodyWhileItIsSwitchedOff() {
    switchOn(false);

    assertThat(companies(contact("ed@acme.test"))).isEmpty();
  }

  @Test
  void knowsWhereAnybodyCanHaveAnAddress() {
    assertThat(rules.domain("ada@gmail.com")).isEmpty();
    assertThat(rules.domain("ada@Outlook.com")).isEmpty();
    assertThat(rules.domain("ada@telenet.be")).isEmpty();
    assertThat(rules.domain("ada@hetnet.nl")).isEmpty();
    assertThat(rules.domain("ada")).isEmpty();
    assertThat(rules.domain("ada@Acme.test")).contains("acme.test");
  }

  @Test
  void keepsToLimits() {
    labels.setLimit(new AssociationLimit(Associations.CONTACT_TO_COMPANY, 1, 0));
    var flo = contact("flo@acme.test");
    records.update(flo.id(), flo.version(), Map.of("email", "flo@beta.test"));

    assertThat(companies(flo)).containsExactly(acme);
  }

  @Test
  void linksForWhoMayNotSeeCompaniesAndShowsThemNone() {
    SignIn.withPermissions(users, "Gus", new Permissions(false, false,
        Map.of(CONTACT.value(), Set.of(RecordAction.VIEW, RecordAction.EDIT))));
    var gus = contact("gus@acme.test");
    assertThat(links.counts(gus.id())).isEmpty();

    SignIn.asAdministrator(users);
    assertThat(companies(gus)).containsExactly(acme);
  }

  private CrmRecord contact(String email) {
    var mail = email.replace("@", System.nanoTime() + "@");
    return records.create(CONTACT, Map.of("email", mail));
  }

  private List<RecordId> companies(CrmRecord contact) {
    return links.page(contact.id(), COMPANY, 0, 10).stream().map(LinkedRecord::record).toList();
  }
}
