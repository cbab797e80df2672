package io.intake.crmobjects.rollups;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Works out what is due every few seconds, on one node at a time.
@Configuration(proxyBeanMethods = false)
class RollUpTask {

  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  @Bean
  RecurringTask<Void> rollUpDueTask(ObjectProvider<RollUpWorker> worker) {
    return Tasks.recurring("roll-ups", FixedDelay.of(PAUSE)).execute((instance, context) -> worker.getObject().catchUp(LONGEST));
  }
}
