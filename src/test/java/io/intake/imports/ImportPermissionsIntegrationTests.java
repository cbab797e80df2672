package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.Users;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// An import writes nothing that its maker could not write by hand.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ImportPermissionsIntegrationTests {

  private static final List<ObjectTypeId> CONTACTS = List.of(ObjectTypeId.CONTACT);
  private static final List<ObjectTypeId> BOTH = List.of(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY);

  @Autowired
  private ImportDrafts drafts;
  @Autowired
  private Imports imports;
  @Autowired
  private Users users;

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void refusesWhoMayNotImport() {
    SignIn.withPermissions(users, "Ilse", Permissions.STANDARD);
    assertThatThrownBy(() -> drafts.create(CONTACTS)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> imports.count()).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void refusesObjectsThatTheUserMayNotEdit() {
    signIn(RecordAction.VIEW);
    var draft = drafts.create(CONTACTS);
    assertThatThrownBy(() -> drafts.create(BOTH)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> drafts.changeObjects(draft.id(), BOTH)).isInstanceOf(AccessDeniedException.class);
    assertThat(drafts.get(draft.id()).objects()).isEqualTo(CONTACTS);
  }

  @Test
  void refusesADraftOnceTheRightToEditIsTakenAway() {
    signIn(RecordAction.VIEW, RecordAction.EDIT);
    var draft = drafts.create(BOTH);
    signIn(RecordAction.VIEW);
    assertThatThrownBy(() -> drafts.start(draft.id())).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> drafts.get(draft.id())).isInstanceOf(AccessDeniedException.class);
    assertThat(imports.find(draft.id())).isPresent();
    signIn();
    assertThatThrownBy(() -> imports.find(draft.id())).isInstanceOf(AccessDeniedException.class);
  }

  private void signIn(RecordAction... companies) {
    SignIn.withPermissions(users, "Ilse", Permissions.STANDARD.withImport(true).with(ObjectTypeId.COMPANY.value(), Set.of(companies)));
  }
}
