package io.intake.associations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordCare;
import io.intake.crmobjects.RecordSource;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// The doors to links and to the care of records refuse what a user was not granted, whatever a screen shows.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RefusedDoorsIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;

  @Autowired
  private RecordCare care;
  @Autowired
  private RecordLinks links;
  @Autowired
  private Associations associations;
  @Autowired
  private AssociationLabels labels;
  @Autowired
  private CrmRecords records;
  @Autowired
  private Users users;

  private CrmRecord ada;
  private CrmRecord bob;
  private CrmRecord acme;

  @BeforeEach
  void begin() {
    SignIn.asAdministrator(users);
    ada = records.create(CONTACT, Map.of("firstname", "Ada"));
    bob = records.create(CONTACT, Map.of("firstname", "Bob"));
    acme = records.create(ObjectTypeId.COMPANY, Map.of("name", "Acme"));
    links.link(ada.id(), acme.id());
  }

  @AfterEach
  void end() {
    SignIn.out();
  }

  private void mayDoWithContacts(RecordAction... actions) {
    SignIn.withPermissions(users, "Olga", Permissions.STANDARD.with(CONTACT.value(), Set.of(actions)));
  }

  private static void refused(List<ThrowingCallable> doors) {
    assertThat(doors).allSatisfy(door -> assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class));
  }

  @Test
  void whoMayNotSeeRecordsLearnsNothingOfThem() {
    mayDoWithContacts();
    refused(List.of(() -> care.suggest(ada, bob), () -> care.archived(CONTACT, "", 0, 1), () -> care.countArchived(CONTACT, ""),
        () -> links.history(ada.id()), () -> links.beyondLimits(ada.id(), bob.id())));
  }

  @Test
  void whoMayNotEditRecordsChangesNothingAboutThem() {
    var label = associations.createLabel(CONTACT, ObjectTypeId.COMPANY, "Refuses", "Refused by");
    var word = new LinkLabel(label.typeId(), true, label.label());
    mayDoWithContacts(RecordAction.VIEW, RecordAction.ARCHIVE);
    refused(List.of(() -> care.merge(ada, bob, Map.of()), () -> links.addLabel(ada.id(), acme.id(), word),
        () -> links.removeLabel(ada.id(), acme.id(), word), () -> links.makePrimary(ada.id(), acme.id()),
        () -> links.bringBack(ada.id(), new LinkedRecord(acme.id(), List.of(), false)),
        () -> associations.add(List.of(new Link(ada.id(), acme.id(), Associations.CONTACT_TO_COMPANY)),
            new LinkOrigin(new RecordSource("IMPORT", "1"), false))));
    SignIn.asAdministrator(users);
    labels.delete(label.typeId());
  }

  @Test
  void whoMayNotArchiveRecordsTakesNoneAway() {
    mayDoWithContacts(RecordAction.VIEW, RecordAction.EDIT);
    refused(List.of(() -> care.merge(ada, bob, Map.of()), () -> care.restore(List.of(ada.id())), () -> care.purge()));
    assertThat(records.find(bob.id())).contains(bob);
  }

  @Test
  void whoIsNoAdministratorAsksForNoLimits() {
    SignIn.asUser(users, true);
    refused(List.of(() -> labels.limits(CONTACT, ObjectTypeId.COMPANY),
        () -> labels.countBeyond(new AssociationLimit(Associations.CONTACT_TO_COMPANY, 1, 1))));
  }
}
