package io.intake.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.RunningApplication;
import io.intake.SignIn;
import io.intake.TestDatabase;
import io.intake.imports.ImportId;
import io.intake.imports.ImportState;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nothing is done twice and nothing is forgotten, whenever the power fails.
class CrashRecoveryTests {

  private static final int ROWS = 60_000;
  private static final int KILLS = 3;

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
      var id = People.uploaded(desk, ROWS, "");
      var application = RunningApplication.fromClasses(schema, RunningApplication.QUICK_HEART);
      desk.steps().plan(id);
      desk.steps().start(id);
      var random = new Random(seed);
      for (var kill = 0; kill < KILLS; kill++) {
        var point = (long) (ROWS * (kill + random.nextDouble() * 0.8) / (KILLS + 0.5));
        awaitRows(desk, id, point);
        application.kill();
        assertThat(desk.steps().progress(id).finished()).as("killed while it ran, seed " + seed).isFalse();
        application = RunningApplication.fromClasses(schema, RunningApplication.QUICK_HEART);
      }
      assertThat(desk.steps().awaitRun(id).state()).isEqualTo(ImportState.DONE);
      application.close();
      assertSame(Remains.of(id, desk.database()), undisturbed, seed);
    }
  }

  private static Remains undisturbedRun() {
    try (var desk = Desk.thatWorks(TestDatabase.emptySchema())) {
      var id = People.uploaded(desk, ROWS, "");
      desk.steps().plan(id);
      assertThat(desk.steps().run(id).state()).isEqualTo(ImportState.DONE);
      return Remains.of(id, desk.database());
    }
  }

  private static void awaitRows(Desk desk, ImportId id, long rows) {
    ImportSteps.await(Duration.ofMinutes(5), () -> Optional.of(desk.steps().progress(id))
        .filter(progress -> progress.finished() || progress.rowsDone() >= rows));
  }

  private static void assertSame(Remains killed, Remains undisturbed, long seed) {
    var as = " after kills, seed " + seed;
    assertThat(undisturbed.records()).as("records of the undisturbed run").hasSizeGreaterThan(ROWS / 2);
    assertThat(killed.outcomes()).as("outcomes" + as).isEqualTo(undisturbed.outcomes());
    assertThat(killed.records()).as("records" + as).isEqualTo(undisturbed.records());
    assertThat(killed.keys()).as("identifiers" + as).isEqualTo(undisturbed.keys());
    assertThat(killed.links()).as("links" + as).isEqualTo(undisturbed.links());
  }
}
