package io.intake.exports.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.crmobjects.RecordFilter;
import io.intake.exports.ExportColumn;
import io.intake.exports.ExportFormat;
import io.intake.exports.ExportId;
import io.intake.exports.ExportRequest;
import io.intake.exports.ExportState;
import io.intake.exports.persistence.ExportFiles;
import io.intake.exports.persistence.StoredExports;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of an export when its worker does not come to the end, and when its time is over.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = {"imports", "compliance"})
class ExportWorkerIntegrationTests {

  @Autowired
  StoredExports exports;
  @Autowired
  ExportFiles files;
  @Autowired
  ExportWorker worker;
  @Autowired
  ExportPurge purge;
  @Autowired
  ExportScheduler scheduler;
  @Autowired
  TransactionTemplate transactions;

  @Test
  void beginsAgainAfterACrashAndShutsOutWhoWroteBefore() throws IOException {
    var id = exports.add(request(), Optional.empty(), new UserId(1));
    int dead = files.take(id).orElseThrow();
    assertThat(files.add(id, dead, 1, "half a row".getBytes(StandardCharsets.UTF_8))).isTrue();

    worker.work(id);
    assertThat(exports.find(id).orElseThrow().state()).isEqualTo(ExportState.DONE);
    assertThat(files.add(id, dead, 2, new byte[1])).isFalse();
    assertThat(files.progress(id, dead, 5, 9)).isFalse();
    var bytes = new ByteArrayOutputStream();
    files.copy(id, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFRecord ID\r\n").doesNotContain("half");

    worker.work(id);
    assertThat(exports.find(id).orElseThrow().size()).isEqualTo(bytes.size());
  }

  @Test
  void throwsFilesAwayOnceTheyWereKeptForTheirTime() {
    var id = exports.add(request(), Optional.empty(), new UserId(1));
    worker.work(id);
    purge.workAt(Instant.now());
    assertThat(exports.find(id).orElseThrow().state()).isEqualTo(ExportState.DONE);
    purge.workAt(Instant.now().plus(Duration.ofDays(8)));
    assertThat(exports.find(id).orElseThrow().state()).isEqualTo(ExportState.EXPIRED);
  }

  @Test
  void writesOneExportOfAPersonAtATime() {
    var first = exports.add(request(), Optional.empty(), new UserId(77));
    var second = exports.add(request(), Optional.empty(), new UserId(77));
    var other = exports.add(request(), Optional.empty(), new UserId(78));
    transactions.executeWithoutResult(status -> List.of(second, other).forEach(scheduler::schedule));
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> state(other) == ExportState.DONE);
    assertThat(state(second)).isEqualTo(ExportState.WAITING);
    worker.work(first);
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> state(second) == ExportState.DONE);
  }

  private ExportState state(ExportId id) {
    return exports.find(id).orElseThrow().state();
  }

  private static ExportRequest request() {
    return new ExportRequest("People", RecordFilter.all(ObjectTypeId.COMPANY), List.of(new ExportColumn("hs_object_id", "Record ID")),
        List.of(), ExportFormat.CSV, true, ',');
  }
}
