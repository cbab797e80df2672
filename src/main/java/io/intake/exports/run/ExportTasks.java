package io.intake.exports.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.intake.exports.ExportId;
import io.intake.exports.persistence.StoredExports;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The background tasks that write files, and that throw away old ones. The truth is the export's row: a task may come twice.
@Configuration(proxyBeanMethods = false)
class ExportTasks {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final Duration TURN = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofHours(1);

  /// One export of a person at a time: whoever orders ten leaves threads for the exports and imports of others.
  @Bean
  CustomTask<Void> recordExportTask(ObjectProvider<ExportWorker> worker, ObjectProvider<StoredExports> exports) {
    return Tasks.custom("record-export", Void.class).onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY_AFTER))
        .execute((instance, context) -> {
          var id = new ExportId(Long.parseLong(instance.getId()));
          if (exports.getObject().hasEarlierUnderWay(id)) {
            return (complete, operations) -> operations.reschedule(complete, Instant.now().plus(TURN));
          }
          worker.getObject().work(id);
          return (complete, operations) -> operations.remove();
        });
  }

  @Bean
  RecurringTask<Void> exportPurgeTask(ObjectProvider<ExportPurge> purge) {
    return Tasks.recurring("export-purge", FixedDelay.of(PAUSE)).execute((instance, context) -> purge.getObject().work());
  }

  @Bean
  ExportScheduler exportScheduler(ObjectProvider<Scheduler> scheduler, CustomTask<Void> recordExportTask) {
    return new ExportScheduler(scheduler, recordExportTask);
  }
}
