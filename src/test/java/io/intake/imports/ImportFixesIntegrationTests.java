package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/// Findings that are put right in the wizard. The chunks are small, so that a file has many of them.
@SpringBootTest(properties = "intake.import.chunk-size=7")
class ImportFixesIntegrationTests {

  private static final ObjectTypeId CONTACT = ObjectTypeId.CONTACT;

  @Autowired
  ApplicationContext application;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  ImportFixes fixes;
  @Autowired
  Imports imports;
  @Autowired
  ImportDownloads downloads;
  @Autowired
  PropertyCatalog catalog;
  @Autowired
  Users users;
  ImportSteps steps;

  @BeforeEach
  void begin() {
    steps = new ImportSteps(application, Duration.ofMinutes(1));
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void decisionChangesThePlanAndTakingItBackRestoresIt() {
    var id = planned(people(60, "first"));
    var before = summary(id);
    assertThat(before.rows().failed()).isEqualTo(6);

    fixes.decide(id, 0, List.of("first0 no address", "first10 no address"), new ValueDecision.SkipRows());
    var after = summary(id);
    assertThat(after.rows().failed()).isEqualTo(4);
    assertThat(after.rows().skipped()).isEqualTo(2);
    assertThat(fixes.decisions(id)).extracting(DecidedValue::text, DecidedValue::header, DecidedValue::rows)
        .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("first0 no address", "Email", 1L),
            org.assertj.core.groups.Tuple.tuple("first10 no address", "Email", 1L));

    fixes.takeBack(id, 0, List.of("first0 no address", "first10 no address"));
    assertThat(summary(id)).isEqualTo(before);
    assertThat(fixes.decisions(id)).isEmpty();
  }

  @Test
  void runDoesWhatTheRecheckedPlanSays() {
    var id = planned(people(60, "second"));
    fixes.decide(id, 0, List.of("second20 no address"), new ValueDecision.ReplaceBy("second20@example.com"));
    fixes.edit(id, 2, 1, "Edited");
    fixes.decide(id, 1, List.of("Name10"), new ValueDecision.ReplaceBy("Decided"));
    var plan = summary(id);
    assertThat(steps.run(id).summary()).isEqualTo(plan);

    try (var failed = downloads.failedRows(id)) {
      assertThat(failed.map(row -> row.row().cells()).limit(2)).as("what was put right is not lost with rows that fail all the same")
          .containsExactly(List.of("second0 no address", "Edited"), List.of("second10 no address", "Decided"));
    }
  }

  /// The same fixes in any order and pace must give the plan that the whole file gives.
  @Test
  void whatIsPlannedAgainIsWhatAPlanOfTheWholeFileSays() {
    var random = new Random(42);
    var id = planned(entangled(80, random), Map.of("Email", ImportSteps.contact("email"), "Name", ImportSteps.contact("firstname"),
        "Status", ImportSteps.contact("hs_lead_status"), "Domain", ImportSteps.company("domain")), List.of(CONTACT, ObjectTypeId.COMPANY));
    for (var round = 0; round < 12; round++) {
      for (var fix = 0; fix <= random.nextInt(3); fix++) {
        fixAnything(id, random);
      }
      var rechecked = summary(id);
      var rows = rows(id);
      var errors = errors(id);
      steps.plan(id);
      assertThat(rechecked).as("round " + round).isEqualTo(summary(id));
      assertThat(rows).as("rows of round " + round).isEqualTo(rows(id));
      assertThat(errors).as("findings of round " + round).isEqualTo(errors(id));
      assertThat(errors.values().stream().mapToInt(List::size).sum()).isEqualTo(rows.stream().mapToInt(row -> row.errors().size()).sum());
    }
    var plan = summary(id);
    assertThat(steps.run(id).summary()).isEqualTo(plan);
  }

  private void fixAnything(ImportId id, Random random) {
    var broken = "entangled" + random.nextInt(12) + " no address";
    switch (random.nextInt(6)) {
      case 0 -> fixes.decide(id, 0, List.of(broken), new ValueDecision.ReplaceBy("entangled" + random.nextInt(15) + "@example.com"));
      case 1 -> fixes.decide(id, 0, List.of(broken), new ValueDecision.SkipRows());
      case 2 -> fixes.takeBack(id, 0, List.of(broken));
      case 3 -> fixes.decide(id, 2, List.of("Gone" + random.nextInt(3)), new ValueDecision.UseOption("OPEN"));
      case 4 -> fixes.edit(id, 2 + random.nextInt(80), 0, "entangled" + random.nextInt(15) + "@example.com");
      default -> fixes.edit(id, 2 + random.nextInt(80), 3, "works" + random.nextInt(5) + ".com");
    }
  }

  private static String entangled(int rows, Random random) {
    return IntStream.range(0, rows).mapToObj(row -> "entangled" + random.nextInt(15)
        + (random.nextInt(3) == 0 ? " no address" : "@example.com") + ",Name" + random.nextInt(3)
        + ",Gone" + random.nextInt(4) + ",works" + random.nextInt(5) + ".com")
        .collect(Collectors.joining("\n", "Email,Name,Status,Domain\n", "\n"));
  }

  private List<PlannedRow> rows(ImportId id) {
    return imports.plannedRows(id, List.of(), 0, 1000);
  }

  /// Every finding with its errors, a few at a time as somebody who scrolls gets them.
  private Map<ErrorGroup, List<ImportError>> errors(ImportId id) {
    return imports.errorGroups(id, ImportPhase.PLAN).stream().collect(Collectors.toMap(group -> group, group ->
        IntStream.range(0, Math.toIntExact(group.rows() + 4) / 5).mapToObj(page -> imports.errors(id, ImportPhase.PLAN, group, page * 5, 5))
            .flatMap(List::stream).toList()));
  }

  @Test
  void rowsOfAnOutcomeAreFoundWhereverTheyStand() {
    var id = planned(people(60, "rare"));
    var failed = rows(id).stream().filter(row -> row.outcome() == RowOutcome.FAILED).toList();
    assertThat(failed).hasSize(6).allSatisfy(row -> assertThat(row.errors()).hasSize(1));
    assertThat(imports.plannedRows(id, List.of(RowOutcome.FAILED), 0, 100)).isEqualTo(failed);
    assertThat(imports.plannedRows(id, List.of(RowOutcome.FAILED), 2, 3)).isEqualTo(failed.subList(2, 5));
    assertThat(imports.countPlannedRows(id, List.of(RowOutcome.FAILED))).isEqualTo(6);
  }

  @Test
  void valuesAreGroupedAndTheSameDecisionIsProposedNextTime() {
    var file = "Email,Status\na@learn.example.com,Gone Fishing\nb@learn.example.com,gone fishing\nc@learn.example.com,Gone Fishing\n"
        + "d@learn.example.com,in-progress\n";
    var mapping = Map.of("Email", ImportSteps.contact("email"), "Status", ImportSteps.contact("hs_lead_status"));
    var id = planned(file, mapping, List.of(CONTACT));
    var finding = imports.errorGroups(id, ImportPhase.PLAN).getFirst();
    var groups = fixes.errorValues(id, finding, 0, 10);
    assertThat(groups).hasSize(2);
    assertThat(groups.getFirst().rows()).isEqualTo(3);
    assertThat(groups.getFirst().values()).extracting(ErrorValue::text).containsExactly("Gone Fishing", "gone fishing");
    assertThat(groups.getFirst().proposal()).isEmpty();
    assertThat(groups.getLast().proposal())
        .contains(new ProposedDecision(new ValueDecision.UseOption("IN_PROGRESS"), ProposedDecision.Basis.SAME_WORD));

    fixes.decide(id, 1, List.of("Gone Fishing", "gone fishing"), new ValueDecision.UseOption("BAD_TIMING"));
    summary(id);
    var next = planned(file, mapping, List.of(CONTACT));
    assertThat(fixes.errorValues(next, finding, 0, 10).getFirst().proposal())
        .contains(new ProposedDecision(new ValueDecision.UseOption("BAD_TIMING"), ProposedDecision.Basis.AS_LAST_TIME));
    fixes.forget(next, 1, List.of("Gone Fishing", "gone fishing"));
    assertThat(fixes.errorValues(next, finding, 0, 10).getFirst().proposal()).isEmpty();
    assertThat(fixes.decisions(next)).as("nothing is decided by itself").isEmpty();
  }

  @Test
  void anAddedOptionIsAnOptionFromThenOn() {
    SignIn.asAdministrator(users);
    var option = catalog.addOption(CONTACT, "hs_lead_status", "On holiday");
    assertThat(catalog.get(CONTACT, "hs_lead_status").options()).contains(option);
    assertThatThrownBy(() -> catalog.addOption(CONTACT, "hs_lead_status", "on HOLIDAY")).hasMessageContaining("OPTION_TAKEN");
    assertThatThrownBy(() -> catalog.addOption(CONTACT, "city", "Nowhere")).hasMessageContaining("OPTIONS_FIXED");
    SignIn.asUser(users, true);
    assertThatThrownBy(() -> catalog.addOption(CONTACT, "hs_lead_status", "Another")).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void fixesOfOthersDraftsAreRefused() {
    var id = planned(people(10, "third"));
    SignIn.asUser(users, true);
    assertThatThrownBy(() -> fixes.decide(id, 0, List.of("third0 no address"), new ValueDecision.SkipRows()))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> fixes.takeBack(id, 0, List.of("x"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> fixes.edit(id, 2, 0, "x")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> fixes.decisions(id)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> fixes.edits(id)).isInstanceOf(AccessDeniedException.class);
    SignIn.asUser(users, false);
    assertThatThrownBy(() -> fixes.decisions(id)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void nonsenseIsRefusedInWords() {
    var id = planned(people(10, "fourth"));
    assertThatThrownBy(() -> fixes.decide(id, 0, List.of("fourth0 no address"), new ValueDecision.UseOption("x")))
        .isInstanceOf(MappingRefused.class).hasMessageContaining("NO_SUCH_OPTION");
    assertThatThrownBy(() -> fixes.decide(id, 0, List.of(""), new ValueDecision.LeaveEmpty())).isInstanceOf(MappingRefused.class);
    assertThatThrownBy(() -> fixes.decide(id, 9, List.of("x"), new ValueDecision.LeaveEmpty())).isInstanceOf(MappingRefused.class);
    assertThatThrownBy(() -> fixes.edit(id, 999, 0, "x")).isInstanceOf(MappingRefused.class).hasMessageContaining("NO_SUCH_ROW [999]");
  }

  @Test
  void changedCellIsShownWithItsOriginalAndTakenBack() {
    var id = planned(people(20, "fifth"));
    var before = summary(id);
    fixes.edit(id, 2, 0, "fifth0@example.com");
    assertThat(summary(id).rows().failed()).isEqualTo(before.rows().failed() - 1);
    assertThat(fixes.edits(id)).containsExactly(new EditedCell(2, 0, "Email", "fifth0 no address", "fifth0@example.com"));
    var row = rows(id).getFirst();
    assertThat(row.cells()).contains("fifth0 no address");
    assertThat(row.fixes()).containsExactly(new CellFix(0, "fifth0@example.com", true));
    fixes.edit(id, 2, 0, "fifth0 no address");
    assertThat(fixes.edits(id)).as("the file's own text is no change").isEmpty();
    assertThat(summary(id)).isEqualTo(before);
  }

  @Test
  void otherFileKnowsNothingOfTheFixesOfTheFirst() {
    var id = planned(people(10, "sixth"));
    fixes.decide(id, 0, List.of("sixth0 no address"), new ValueDecision.SkipRows());
    drafts.upload(id, "other.csv", bytes(people(10, "sixth")));
    steps.map(id, mapping(), "");
    steps.plan(id);
    assertThat(fixes.decisions(id)).isEmpty();
    assertThat(summary(id).rows().skipped()).isZero();
  }

  @Test
  void decisionsOfTwoTabsAtOnceAreBothKept() throws Exception {
    var id = planned(people(60, "seventh"));
    try (var tabs = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2))) {
      for (var round = 0; round < 3; round++) {
        var texts = List.of("seventh" + round * 20 + " no address", "seventh" + (round * 20 + 10) + " no address");
        for (var tab : texts.stream().map(text -> tabs.submit(decision(id, text))).toList()) {
          tab.get();
        }
      }
    }
    assertThat(fixes.decisions(id)).hasSize(6);
    assertThat(summary(id).rows().skipped()).isEqualTo(6);
  }

  private Callable<ImportId> decision(ImportId id, String text) {
    return () -> {
      fixes.decide(id, 0, List.of(text), new ValueDecision.SkipRows());
      return id;
    };
  }

  private ImportId planned(String text) {
    return planned(text, mapping(), List.of(CONTACT));
  }

  private ImportId planned(String text, Map<String, ColumnTarget> mapping, List<ObjectTypeId> objects) {
    var id = steps.upload(objects, "people.csv", bytes(text));
    steps.map(id, mapping, "");
    steps.plan(id);
    return id;
  }

  private static Map<String, ColumnTarget> mapping() {
    return Map.of("Email", ImportSteps.contact("email"), "Name", ImportSteps.contact("firstname"));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Every tenth has no address.
  private static String people(int count, String name) {
    return IntStream.range(0, count)
        .mapToObj(person -> name + person + (person % 10 == 0 ? " no address" : "@example.com") + ",Name" + person)
        .collect(Collectors.joining("\n", "Email,Name\n", "\n"));
  }

  private ImportSummary summary(ImportId id) {
    var progress = steps.awaitPlan(id);
    assertThat(progress.failure()).isEqualTo(Optional.empty());
    return progress.summary();
  }
}
