package io.intake.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.RunningApplication;
import io.intake.SignIn;
import io.intake.TestDatabase;
import io.intake.compliance.ContactPermissions;
import io.intake.imports.ImportId;
import io.intake.imports.ImportState;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// News of an import reach who waits for them, though the power fails between the commit and their delivery.
class CrashedDeliveryTests {

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void listenersGetTheirEventsAfterACrashBetweenCommitAndDelivery() throws IOException {
    var schema = TestDatabase.emptySchema();
    try (var desk = Desk.thatLeavesWorkToOthers(schema)) {
      var id = People.uploaded(desk, 500, "From the fair");
      try (var planner = RunningApplication.fromClasses(schema)) {
        desk.steps().plan(id);
      }
      assertThat(crashing("io.intake.crash.StartImport", schema, "--intake.test.halt-after=ContactImportConfirmed",
          "--intake.test.start-import=" + id.value())).as("exit code of who started it").isEqualTo(HaltAfterCommit.HALTED);
      assertThat(desk.door(ContactPermissions.class).consentFor(id.value())).as("proof before the restart").isEmpty();

      assertThat(crashing("io.intake.IntakeApplication", schema, "--intake.test.halt-after=ImportCompleted",
          RunningApplication.QUICK_HEART)).as("exit code of who ran it").isEqualTo(HaltAfterCommit.HALTED);
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
    return ImportSteps.await(Duration.ofSeconds(60), () -> desk.door(ObjectLists.class).findByImport(id));
  }

  private static long contacts(Desk desk) {
    return desk.database().sql("SELECT COUNT(*) FROM crm_record WHERE object_type = '0-1'").query(Long.class).single();
  }
}
