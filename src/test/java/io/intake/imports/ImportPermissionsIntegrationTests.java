package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// An import writes nothing that its maker could not write by hand, and shows nobody what they may not see.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ImportPermissionsIntegrationTests {

  private static final List<ObjectTypeId> CONTACTS = List.of(ObjectTypeId.CONTACT);
  private static final List<ObjectTypeId> BOTH = List.of(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY);

  @Autowired
  private ImportDrafts drafts;
  @Autowired
  private Imports imports;
  @Autowired
  private ImportDownloads downloads;
  @Autowired
  private ApplicationContext application;
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

  @Test
  void showsAnImportOnlyToWhoMaySeeEveryObjectInIt() {
    var both = run(BOTH, "Email,Company name\nseen@example.com,Seen\n", Map.of("Email", ImportSteps.contact("email"),
        "Company name", ImportSteps.company("name")));
    var contacts = run(CONTACTS, "Email\nseen@example.com\n", Map.of("Email", ImportSteps.contact("email")));

    signIn(RecordAction.VIEW);
    assertThat(imports.list(0, 100)).map(ImportOverview::id).contains(both, contacts);
    var all = imports.count();
    assertThat(imports.find(both)).isPresent();
    assertThat(downloads.failedRows(both)).isEmpty();
    assertThat(downloads.mayHaveOriginal(both)).as("neither who imported it nor an administrator").isFalse();

    signIn();
    assertThat(imports.list(0, 100)).map(ImportOverview::id).contains(contacts).doesNotContain(both);
    assertThat(imports.count()).isLessThan(all);
    assertThat(imports.find(contacts)).isPresent();
    assertRefused(both);
    SignIn.asAdministrator(users);
    assertThat(imports.list(0, 100)).map(ImportOverview::id).contains(both, contacts);
    assertThat(downloads.mayHaveOriginal(both)).isTrue();
  }

  private void assertRefused(ImportId id) {
    List<ThrowingCallable> doors = List.of(() -> imports.find(id), () -> imports.progress(id), () -> imports.cancel(id),
        () -> imports.errorGroups(id, ImportPhase.RUN), () -> imports.plannedRows(id, List.of(), 0, 1),
        () -> imports.countPlannedRows(id, List.of()), () -> imports.records(id, ObjectTypeId.CONTACT, RowOutcome.CREATED),
        () -> imports.recordIds(id, ObjectTypeId.COMPANY, List.of(RowOutcome.CREATED)), () -> downloads.columns(id),
        () -> downloads.failedRows(id), () -> downloads.mayHaveOriginal(id),
        () -> downloads.writeOriginal(id, new ByteArrayOutputStream()));
    assertThat(doors).allSatisfy(door -> assertThatThrownBy(door).isInstanceOf(AccessDeniedException.class));
  }

  private ImportId run(List<ObjectTypeId> objects, String file, Map<String, ColumnTarget> targets) {
    var steps = new ImportSteps(application, Duration.ofMinutes(1));
    var id = steps.upload(objects, "seen.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    steps.map(id, targets, "");
    steps.plan(id);
    steps.run(id);
    return id;
  }

  private void signIn(RecordAction... companies) {
    SignIn.withPermissions(users, "Ilse", Permissions.STANDARD.withImport(true).with(ObjectTypeId.COMPANY.value(), Set.of(companies)));
  }
}
