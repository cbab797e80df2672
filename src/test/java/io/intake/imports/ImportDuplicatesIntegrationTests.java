package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/// Possible doubles, while people change the records and choose. The chunks are small, so that a file has many of them.
@SpringBootTest(properties = "intake.import.chunk-size=7")
class ImportDuplicatesIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;

  @Autowired
  ApplicationContext application;
  @Autowired
  CrmRecords records;
  @Autowired
  ImportDuplicates duplicates;
  @Autowired
  ImportFixes fixes;
  @Autowired
  Imports imports;
  @Autowired
  Users users;
  ImportSteps steps;
  CrmRecord ada;

  @BeforeEach
  void begin() {
    steps = new ImportSteps(application, Duration.ofMinutes(1));
    SignIn.asAdministrator(users);
    ada = records.create(CONTACT, Map.of("firstname", "Ada", "lastname", "Double", "city", "London"));
  }

  @AfterEach
  void leave() {
    SignIn.asAdministrator(users);
    records.archive(records.page(RecordFilter.all(CONTACT), RecordOrder.NEWEST_FIRST, 0, 1000).stream().map(CrmRecord::id).toList());
    SignIn.out();
  }

  @Test
  void archivedAndChangedRecordsResembleNothingAnyMore() {
    var id = planned("Ada,Double,London,Countess\n");
    assertThat(lookalikes(id)).isEqualTo(1);
    records.update(ada.id(), ada.version(), Map.of("city", "Paris"));
    assertThat(lookalikes(id)).as("listed as it is now").isZero();
    steps.plan(id);
    assertThat(findings(id)).isEmpty();
    records.update(ada.id(), ada.version() + 1, Map.of("city", "London"));
    records.archive(List.of(ada.id()));
    steps.plan(id);
    assertThat(findings(id)).isEmpty();
    assertThatThrownBy(() -> duplicates.choose(id, CONTACT, 2, RowChoice.update(ada.id().value()))).isInstanceOf(MappingRefused.class)
        .hasMessageContaining("NO_SUCH_RECORD");
  }

  @Test
  void rowOfAChosenRecordThatChangedSinceFails() {
    var id = planned("Ada,Double,London,Countess\n");
    duplicates.choose(id, CONTACT, 2, RowChoice.update(ada.id().value()));
    assertThat(steps.awaitPlan(id).summary().rows().updated()).isEqualTo(1);
    records.update(ada.id(), ada.version(), Map.of("jobtitle", "Mathematician"));
    assertStopped(id);
    assertThat(records.find(ada.id()).orElseThrow().properties()).containsEntry("jobtitle", "Mathematician");
  }

  @Test
  void rowOfAChosenRecordThatWasArchivedSinceCreatesNone() {
    var id = planned("Ada,Double,London,Countess\n");
    duplicates.choose(id, CONTACT, 2, RowChoice.update(ada.id().value()));
    steps.awaitPlan(id);
    records.archive(List.of(ada.id()));
    assertStopped(id);
    assertThat(records.count(RecordFilter.all(CONTACT))).isZero();
  }

  private void assertStopped(ImportId id) {
    assertThat(steps.run(id).summary().rows().failed()).isEqualTo(1);
    assertThat(imports.errorGroups(id, ImportPhase.RUN)).extracting(ErrorGroup::type)
        .containsExactly(ImportErrorType.RECORD_CHANGED_SINCE_CHECK);
  }

  @Test
  void whatIsChosenIsListedAndTakenBackTogether() {
    var id = planned("Ada,Double,London,Countess\nAda,Double,London,Other\nAda,Double,London,Third\n");
    var finding = findings(id).stream().filter(found -> found.kind() == DuplicateFinding.Kind.RECORDS_ALIKE).findFirst().orElseThrow();
    assertThat(finding).isEqualTo(new DuplicateFinding(DuplicateFinding.Kind.RECORDS_ALIKE, CONTACT, 3, 3));
    duplicates.choose(id, CONTACT, 3, RowChoice.SKIP);
    assertThat(duplicates.chooseForAll(id, finding, RowChoice.Kind.UPDATE)).isEqualTo(2);
    assertThat(duplicates.choices(id)).containsExactly(new ChosenRows(CONTACT, RowChoice.Kind.UPDATE, List.of(2, 4)),
        new ChosenRows(CONTACT, RowChoice.Kind.SKIP, List.of(3)));
    assertThat(duplicates.findings(id)).isEmpty();
    var plan = steps.awaitPlan(id).summary().rows();
    assertThat(plan.updated() + "/" + plan.skipped()).isEqualTo("2/1");
    assertThat(duplicates.isSearched(id)).as("choices change nothing of what is found").isTrue();
    duplicates.takeBack(id, CONTACT, List.of(2, 4));
    assertThat(steps.awaitPlan(id).summary().rows().created()).isEqualTo(2);
    assertThat(findings(id)).extracting(DuplicateFinding::open).contains(2L);
  }

  @Test
  void otherFixesHaveTheRowsLookedThroughAgain() {
    var id = planned("Ada,Single,London,Countess\n");
    assertThat(findings(id)).isEmpty();
    fixes.edit(id, 2, 1, "Double");
    steps.awaitPlan(id);
    assertThat(findings(id)).extracting(DuplicateFinding::open).containsExactly(1L);
  }

  /// Choices in any order among other fixes must give the plan that the whole file gives, and the run what the plan says.
  @Test
  void whatIsPlannedAgainIsWhatAPlanOfTheWholeFileSays() {
    var random = new Random(7);
    var known = IntStream.range(0, 4).mapToObj(person -> records.create(CONTACT,
        Map.of("email", "known" + person + "@double.example.com", "firstname", "Known" + person))).map(CrmRecord::id).toList();
    var text = IntStream.range(0, 60).mapToObj(row -> (random.nextInt(3) == 0 ? "" : "known" + random.nextInt(9) + "@double.example.com")
        + ",Name" + row + ",Last,City" + row % 5).collect(Collectors.joining("\n", "Email,First,Last,City\n", "\n"));
    var id = steps.upload(List.of(CONTACT), "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    steps.map(id, Map.of("Email", ImportSteps.contact("email"), "First", ImportSteps.contact("firstname"),
        "Last", ImportSteps.contact("lastname"), "City", ImportSteps.contact("city")), "");
    steps.plan(id);
    for (var round = 0; round < 15; round++) {
      for (var fix = 0; fix <= random.nextInt(3); fix++) {
        var line = 2 + random.nextInt(60);
        switch (random.nextInt(5)) {
          case 0 -> duplicates.choose(id, CONTACT, line, RowChoice.SKIP);
          case 1 -> duplicates.takeBack(id, CONTACT, List.of(line, line + 1, line + 2));
          case 2 -> fixes.edit(id, line, 0, "known" + random.nextInt(9) + "@double.example.com");
          default -> duplicates.choose(id, CONTACT, line, RowChoice.update(known.get(random.nextInt(4)).value()));
        }
      }
      var rechecked = steps.awaitPlan(id).summary();
      var rows = imports.plannedRows(id, List.of(), 0, 1000);
      assertThat(rechecked).as("round " + round).isEqualTo(steps.plan(id).summary());
      assertThat(rows).as("rows of round " + round).isEqualTo(imports.plannedRows(id, List.of(), 0, 1000));
    }
    assertThat(steps.awaitPlan(id).summary()).isEqualTo(steps.run(id).summary());
  }

  private ImportId planned(String rows) {
    var text = "First,Last,City,Job\n" + rows;
    var id = steps.upload(List.of(CONTACT), "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    steps.map(id, Map.of("First", ImportSteps.contact("firstname"), "Last", ImportSteps.contact("lastname"),
        "City", ImportSteps.contact("city"), "Job", ImportSteps.contact("jobtitle")), "");
    steps.plan(id);
    return id;
  }

  private List<DuplicateFinding> findings(ImportId id) {
    var limit = Instant.now().plusSeconds(30);
    while (!duplicates.isSearched(id) && Instant.now().isBefore(limit)) {
      Thread.onSpinWait();
    }
    assertThat(duplicates.isSearched(id)).as("all rows were looked at").isTrue();
    return duplicates.findings(id);
  }

  private long lookalikes(ImportId id) {
    return findings(id).stream().flatMap(finding -> duplicates.resemblances(id, finding, 0, 10).stream())
        .mapToLong(row -> row.lookalikes().size()).sum();
  }
}
