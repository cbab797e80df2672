package io.intake.crmobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// The doors to records refuse what a user was not granted, whatever a screen shows.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RecordAccessIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;
  private static final ObjectTypeId COMPANY = ObjectTypeId.COMPANY;

  @Autowired
  private CrmRecords records;
  @Autowired
  private RecordAccess access;
  @Autowired
  private Users users;

  private CrmRecord ada;
  private CrmRecord acme;

  @BeforeEach
  void createRecords() {
    SignIn.asAdministrator(users);
    ada = records.create(CONTACT, Map.of("firstname", "Ada"));
    acme = records.create(COMPANY, Map.of("name", "Acme"));
  }

  @AfterEach
  void signOut() {
    SignIn.out();
  }

  @Test
  void refusesWhoMayNotView() {
    signInWith(COMPANY, Set.of());
    var all = RecordFilter.all(COMPANY);
    refuses(() -> records.find(acme.id()));
    refuses(() -> records.page(all, RecordOrder.NEWEST_FIRST, 0, 1));
    refuses(() -> records.count(all));
    refuses(() -> records.ids(all));
    List<ThrowingCallable> others = List.of(() -> records.figures(all, List.of("city"), ""),
        () -> records.newest(all, Optional.empty(), 1),
        () -> records.latest(COMPANY, List.of(acme.id().value()), "createdate", new RecordMoment("9999", 0), 1));
    assertThat(others).allSatisfy(RecordAccessIntegrationTests::refuses);
    refuses(() -> records.history(acme.id()));
    assertThat(records.list(List.of(ada.id(), acme.id()))).containsExactly(ada);
    assertThat(records.find(ada.id())).contains(ada);
  }

  @Test
  void refusesWhoMayNotEdit() {
    signInWith(COMPANY, Set.of(RecordAction.VIEW, RecordAction.ARCHIVE));
    refuses(() -> records.create(COMPANY, Map.of("name", "Globex")));
    refuses(() -> records.update(acme.id(), acme.version(), Map.of("city", "Delft")));
    assertThat(records.find(acme.id())).contains(acme);
    assertThat(records.archive(List.of(acme.id()))).isEqualTo(1);
  }

  @Test
  void refusesWhoMayNotArchive() {
    signInWith(COMPANY, Set.of(RecordAction.VIEW, RecordAction.EDIT));
    refuses(() -> records.archive(List.of(ada.id(), acme.id())));
    refuses(() -> records.restore(List.of(acme.id())));
    assertThat(records.find(ada.id()).orElseThrow().archived()).isFalse();
    assertThat(records.update(acme.id(), acme.version(), Map.of("city", "Delft")).version()).isEqualTo(2);
  }

  @Test
  void grantsWithObjectsThatAreNotNamedWhatIsSaidOfTheOthers() {
    SignIn.withPermissions(users, "Olga", new Permissions(false, false, Map.of(Permissions.OTHERS, Set.of(RecordAction.VIEW),
        CONTACT.value(), Set.of(RecordAction.VIEW, RecordAction.EDIT))));
    assertThat(access.may(RecordAction.EDIT, CONTACT)).isTrue();
    assertThat(access.may(RecordAction.EDIT, COMPANY)).isFalse();
    assertThat(access.may(RecordAction.VIEW, COMPANY)).isTrue();
    assertThat(access.may(RecordAction.ARCHIVE, CONTACT)).isFalse();
  }

  @Test
  void grantsNobodyAnythingWhoMaySeeNothing() {
    SignIn.withPermissions(users, "Olga", new Permissions(true, true, Map.of(Permissions.OTHERS, Set.of(RecordAction.EDIT))));
    assertThat(access.may(RecordAction.EDIT, CONTACT)).as("editing without seeing").isFalse();
    SignIn.out();
    assertThat(access.may(RecordAction.VIEW, CONTACT)).as("nobody signed in").isFalse();
    access.checkUnlessBackground(RecordAction.EDIT, CONTACT);
  }

  private void signInWith(ObjectTypeId objectType, Set<RecordAction> actions) {
    SignIn.withPermissions(users, "Olga", Permissions.STANDARD.with(objectType.value(), actions));
  }

  private static void refuses(ThrowingCallable door) {
    assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class);
  }
}
