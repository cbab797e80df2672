package io.intake.exports.run;

import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.RecordsErased;
import io.intake.exports.ExportId;
import io.intake.exports.ExportState;
import io.intake.exports.Exports;
import io.intake.exports.persistence.ExportFiles;
import io.intake.exports.persistence.StoredExports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Throws files away that were kept for their time, and those that may hold somebody who was deleted for good.
@Component
class ExportPurge {

  private final StoredExports exports;
  private final ExportFiles files;
  private final RecordSelections selections;

  ExportPurge(StoredExports exports, ExportFiles files, RecordSelections selections) {
    this.exports = exports;
    this.files = files;
    this.selections = selections;
  }

  void work() {
    workAt(Clock.systemUTC().instant());
  }

  void workAt(Instant now) {
    exports.endedBefore(now.minus(Duration.ofDays(Exports.DAYS_KEPT))).forEach(this::forget);
  }

  @EventListener
  void on(RecordsErased erased) {
    if (erased.onRequest()) {
      exports.holding(erased.objectType()).forEach(this::forget);
    }
  }

  private void forget(ExportId id) {
    files.end(id, ExportState.EXPIRED);
    exports.selection(id).ifPresent(selections::delete);
  }
}
