package io.intake.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.RunningApplication;
import io.intake.SignIn;
import io.intake.TestDatabase;
import io.intake.compliance.ContactPermissions;
import io.intake.imports.ImportId;
import io.intake.imports.ImportState;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.properties.ObjectTypeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nothing is done twice and nothing is forgotten, whenever the power fails.
class CrashRecoveryTests {

  private static final int ROWS = 60_000;
  private static final int KILLS = 3;
  private static final List<ObjectTypeId> BOTH = List.of(ObjectTypeId.CONTACT, ObjectTypeId.COMPANY);
  /// Others notice a dead process after four missed heartbeats.
  private static final String QUICK_HEART = "--db-scheduler.heartbeat-interval=1s";

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void killedImportEndsAsAnUndisturbedOne() {
    var seed = System.nanoTime();
    var undisturbed = undisturbedRun();
    var schema = TestDatabase.emptySchema();
    try (var desk = Desk.thatLeavesWorkToOthers(schema)) {
      var id = uploaded(desk, ROWS, "");
      var application = RunningApplication.fromClasses(schema, QUICK_HEART);
      desk.steps().plan(id);
      desk.steps().start(id);
      var random = new Random(seed);
      for (var kill = 0; kill < KILLS; kill++) {
        var point = (long) (ROWS * (kill + random.nextDouble() * 0.8) / (KILLS + 0.5));
        awaitRows(desk, id, point);
        application.kill();
        assertThat(desk.steps().progress(id).finished()).as("killed while it ran, seed " + seed).isFalse();
        application = RunningApplication.fromClasses(schema, QUICK_HEART);
      }
      assertThat(desk.steps().awaitRun(id).state()).isEqualTo(ImportState.DONE);
      application.close();
      assertSame(Remains.of(id, desk.database()), undisturbed, seed);
    }
  }

  @Test
  void listenersGetTheirEventsAfterACrashBetweenCommitAndDelivery() throws IOException {
    var schema = TestDatabase.emptySchema();
    try (var desk = Desk.thatLeavesWorkToOthers(schema)) {
      var id = uploaded(desk, 500, "From the fair");
      try (var planner = RunningApplication.fromClasses(schema)) {
        desk.steps().plan(id);
      }
      assertThat(crashing("io.intake.crash.StartImport", schema, "--intake.test.halt-after=ContactImportConfirmed",
          "--intake.test.start-import=" + id.value())).as("exit code of who started it").isEqualTo(HaltAfterCommit.HALTED);
      assertThat(desk.door(ContactPermissions.class).consentFor(id.value())).as("proof before the restart").isEmpty();

      assertThat(crashing("io.intake.IntakeApplication", schema, "--intake.test.halt-after=ImportCompleted", QUICK_HEART))
          .as("exit code of who ran it").isEqualTo(HaltAfterCommit.HALTED);
      assertThat(desk.steps().progress(id).state()).isEqualTo(ImportState.DONE);
      assertThat(desk.door(ObjectLists.class).findByImport(id)).as("list before the restart").isEmpty();

      try (var restarted = RunningApplication.fromClasses(schema)) {
        var list = awaitList(desk, id);
        assertThat(list.name()).isEqualTo("From the fair");
        assertThat(list.size()).isEqualTo(contacts(desk));
        assertThat(desk.door(ContactPermissions.class).consentFor(id.value())).as("proof after the restart").isPresent();
      }
    }
  }

  private static Remains undisturbedRun() {
    try (var desk = Desk.thatWorks(TestDatabase.emptySchema())) {
      var id = uploaded(desk, ROWS, "");
      desk.steps().plan(id);
      assertThat(desk.steps().run(id).state()).isEqualTo(ImportState.DONE);
      return Remains.of(id, desk.database());
    }
  }

  private static ImportId uploaded(Desk desk, int rows, String listName) {
    var id = desk.steps().upload(BOTH, "people.csv", People.file(rows));
    desk.steps().map(id, People.MAPPING, listName);
    return id;
  }

  private static void awaitRows(Desk desk, ImportId id, long rows) {
    var progress = desk.steps().progress(id);
    while (!progress.finished() && progress.rowsDone() < rows) {
      Thread.onSpinWait();
      progress = desk.steps().progress(id);
    }
  }

  private static void assertSame(Remains killed, Remains undisturbed, long seed) {
    var as = " after kills, seed " + seed;
    assertThat(undisturbed.records()).as("records of the undisturbed run").hasSizeGreaterThan(ROWS / 2);
    assertThat(killed.outcomes()).as("outcomes" + as).isEqualTo(undisturbed.outcomes());
    assertThat(killed.records()).as("records" + as).isEqualTo(undisturbed.records());
    assertThat(killed.keys()).as("identifiers" + as).isEqualTo(undisturbed.keys());
    assertThat(killed.links()).as("links" + as).isEqualTo(undisturbed.links());
  }

  /// Runs an Intake that the power cut ends.
  private static int crashing(String mainClass, Map<String, Object> schema, String... arguments) throws IOException {
    var tests = Path.of("target", "test-classes");
    var needed = Path.of("target", "crash-classes");
    for (var name : List.of("io/intake/SignIn.class", "io/intake/crash/HaltAfterCommit.class",
        "io/intake/crash/HaltAfterCommit$PowerCut.class", "io/intake/crash/StartImport.class")) {
      Files.createDirectories(needed.resolve(name).getParent());
      Files.copy(tests.resolve(name), needed.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return RunningApplication.untilItEnds(needed, mainClass, schema, arguments);
  }

  private static ObjectList awaitList(Desk desk, ImportId id) {
    var limit = Instant.now().plus(Duration.ofSeconds(60));
    var list = desk.door(ObjectLists.class).findByImport(id);
    while (list.isEmpty() && Instant.now().isBefore(limit)) {
      Thread.onSpinWait();
      list = desk.door(ObjectLists.class).findByImport(id);
    }
    return list.orElseThrow(() -> new AssertionError("No list after the restart"));
  }

  private static long contacts(Desk desk) {
    return desk.database().sql("SELECT COUNT(*) FROM crm_record WHERE object_type = '0-1'").query(Long.class).single();
  }
}
