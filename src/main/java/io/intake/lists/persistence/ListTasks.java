package io.intake.lists.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done with lists in the background.
@Configuration(proxyBeanMethods = false)
class ListTasks {

  private static final Duration PAUSE = Duration.ofMinutes(15);

  @Bean
  RecurringTask<Void> listUpkeepTask(ObjectProvider<ListUpkeep> upkeep) {
    return Tasks.recurring("list-upkeep", FixedDelay.of(PAUSE)).execute((instance, context) -> upkeep.getObject().work());
  }
}
