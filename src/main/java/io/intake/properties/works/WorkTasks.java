package io.intake.properties.works;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.intake.properties.PropertyValues;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The background task that does an order. The truth is the order's row: the task may come twice, or late, after a crash.
@Configuration(proxyBeanMethods = false)
class WorkTasks {

  private static final String NAME = "property-work";
  /// Then somebody has to look at it, who can let it go on where it stands.
  private static final int MOST_RETRIES = 20;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  @Bean
  OneTimeTask<Void> propertyWorkTask(ObjectProvider<WorkWorker> worker) {
    return Tasks.oneTime(NAME)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY_AFTER))
        .execute((instance, context) -> worker.getObject().work(Long.parseLong(instance.getId()),
            context.getExecution().consecutiveFailures < MOST_RETRIES));
  }

  @Bean
  WorkScheduler propertyWorkScheduler(ObjectProvider<Scheduler> scheduler, ObjectProvider<PropertyValues> values,
      OneTimeTask<Void> propertyWorkTask) {
    return new WorkScheduler(scheduler, values, propertyWorkTask);
  }
}
