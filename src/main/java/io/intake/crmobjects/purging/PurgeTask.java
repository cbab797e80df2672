package io.intake.crmobjects.purging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.intake.crmobjects.RecordCare;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks several times a day, on one node at a time.
@Configuration(proxyBeanMethods = false)
class PurgeTask {

  private static final Duration PAUSE = Duration.ofHours(6);

  @Bean
  RecurringTask<Void> archivePurgeTask(ObjectProvider<RecordCare> care) {
    return Tasks.recurring("archive-purge", FixedDelay.of(PAUSE)).execute((instance, context) -> care.getObject().purge());
  }
}
