package io.intake.exports.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.intake.exports.ExportId;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The background tasks that write files, and that throw away old ones. The truth is the export's row: a task may come twice.
@Configuration(proxyBeanMethods = false)
class ExportTasks {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofHours(1);

  @Bean
  OneTimeTask<Void> recordExportTask(ObjectProvider<ExportWorker> worker) {
    return Tasks.oneTime("record-export").onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY_AFTER))
        .execute((instance, context) -> worker.getObject().work(new ExportId(Long.parseLong(instance.getId()))));
  }

  @Bean
  RecurringTask<Void> exportPurgeTask(ObjectProvider<ExportPurge> purge) {
    return Tasks.recurring("export-purge", FixedDelay.of(PAUSE)).execute((instance, context) -> purge.getObject().work());
  }

  @Bean
  ExportScheduler exportScheduler(ObjectProvider<Scheduler> scheduler, OneTimeTask<Void> recordExportTask) {
    return new ExportScheduler(scheduler, recordExportTask);
  }
}
