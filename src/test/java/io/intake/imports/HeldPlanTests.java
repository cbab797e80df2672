package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.RecordSelections;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// What the check showed is what happens, whatever people do between check and run; and a draft thrown away leaves nothing.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class HeldPlanTests {

  @Autowired
  ApplicationContext application;
  @Autowired
  CrmRecords records;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  Imports imports;
  @Autowired
  RecordSelections selections;
  @Autowired
  PropertyCatalog properties;
  @Autowired
  Users users;
  @Autowired
  JdbcClient database;
  ImportSteps steps;
  CrmRecord ada;

  @BeforeEach
  void begin() {
    steps = new ImportSteps(application, Duration.ofMinutes(1));
    SignIn.asAdministrator(users);
    ada = records.create(ObjectTypeId.CONTACT, Map.of("email", "ada@example.com", "city", "London"));
  }

  @AfterEach
  void leave() {
    records.archive(records.page(RecordFilter.all(ObjectTypeId.CONTACT), RecordOrder.NEWEST_FIRST, 0, 100).stream().map(CrmRecord::id)
        .toList());
    SignIn.out();
  }

  @Test
  void doesNotStartWhileTheValuesOfAPropertyAreBeingChanged() {
    var id = planned();
    database.sql("""
        INSERT INTO prop_work (kind, object_type, property, argument, detail, asked_by, position, done, total, changed, lost, started_at,
          failed) VALUES ('REPLACE_OPTION', ?, 'city', '', '', 1, 0, 0, 0, 0, 0, UTC_TIMESTAMP(3), FALSE)
        """).param(ObjectTypeId.CONTACT.value()).update();
    try {
      // The definitions are read anew by then.
      Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> properties.workOnValues(ObjectTypeId.CONTACT, "city").isPresent());
      assertThatThrownBy(() -> steps.start(id)).isInstanceOfSatisfying(MappingRefused.class,
          refused -> assertThat(refused.reason()).isEqualTo(MappingRefused.Reason.PROPERTY_IN_WORK));
    } finally {
      database.sql("DELETE FROM prop_work").update();
    }
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> properties.workOnValues(ObjectTypeId.CONTACT, "city").isEmpty());
    assertThat(steps.run(id).finished()).isTrue();
  }

  @Test
  void rowOfARecordChangedSinceTheCheckFails() {
    var id = planned();
    records.update(ada.id(), ada.version(), Map.of("city", "Paris"));
    assertFailsAs(id, ImportErrorType.RECORD_CHANGED_SINCE_CHECK);
    assertThat(records.find(ada.id()).orElseThrow().properties()).containsEntry("city", "Paris");
  }

  @Test
  void rowOfARecordArchivedSinceTheCheckCreatesNoOther() {
    var id = planned();
    records.archive(List.of(ada.id()));
    assertFailsAs(id, ImportErrorType.RECORD_CHANGED_SINCE_CHECK);
    assertThat(records.count(RecordFilter.all(ObjectTypeId.CONTACT))).isZero();
  }

  @Test
  void recordsAskedForTooEarlyAreLookedUpAgainOnceTheRunIsOver() {
    var id = planned();
    assertThat(selections.count(imports.records(id, ObjectTypeId.CONTACT, RowOutcome.UPDATED))).isZero();
    steps.run(id);
    var updated = imports.records(id, ObjectTypeId.CONTACT, RowOutcome.UPDATED);
    assertThat(selections.count(updated)).isEqualTo(1);
    assertThat(imports.records(id, ObjectTypeId.CONTACT, RowOutcome.UPDATED)).isEqualTo(updated);
  }

  @Test
  void draftThatIsThrownAwayLeavesNothing() {
    var id = planned();
    drafts.discard(id);
    for (var table : List.of("import_import", "import_chunk", "import_outcome", "import_error", "import_finding", "import_walk",
        "import_file", "import_file_part")) {
      var column = table.equals("import_import") ? "id" : table.startsWith("import_file") ? "0" : "import_id";
      var left = column.equals("0") ? database.sql("SELECT COUNT(*) FROM " + table + " WHERE NOT EXISTS (SELECT 1 FROM import_import)")
          : database.sql("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?").param(id.value());
      assertThat(left.query(Long.class).single()).as(table).isZero();
    }
  }

  private ImportId planned() {
    var text = "Email,City\nada@example.com,Delft\nno address,Delft\n";
    var id = steps.upload(List.of(ObjectTypeId.CONTACT), "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    steps.map(id, Map.of("Email", ImportSteps.contact("email"), "City", ImportSteps.contact("city")), "");
    assertThat(steps.plan(id).summary().rows().updated()).as("updated by the plan").isEqualTo(1);
    return id;
  }

  private void assertFailsAs(ImportId id, ImportErrorType type) {
    assertThat(steps.run(id).summary().rows().failed()).as("failed rows").isEqualTo(2);
    assertThat(imports.errorGroups(id, ImportPhase.RUN)).extracting(ErrorGroup::type).contains(type);
  }
}
