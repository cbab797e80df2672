package io.intake.imports.lifecycle;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The background task that wakes and owns a walk. The truth is the walk's row: the task may come twice, or late, after a crash.
@Configuration(proxyBeanMethods = false)
class WalkTasks {

  private static final String NAME = "import-walk";
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  /// A walk to be done. Its text form is the task's name, so that a new order for the same walk is a new task.
  ///
  /// @param order counts the orders for the walk
  record WalkOrder(ImportPhase phase, ImportId id, int order) {

    String instance() {
      return phase + "-" + id.value() + "-" + order;
    }

    static WalkOrder parse(String instance) {
      var parts = instance.split("-");
      return new WalkOrder(ImportPhase.valueOf(parts[0]), new ImportId(Long.parseLong(parts[1])), Integer.parseInt(parts[2]));
    }
  }

  @Bean
  CustomTask<Void> importWalkTask(ObjectProvider<WalkWorker> worker) {
    return Tasks.custom(NAME, Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY_AFTER))
        .execute((instance, context) -> {
          var order = WalkOrder.parse(instance.getId());
          var done = worker.getObject().work(order.id(), order.phase());
          return (complete, operations) -> {
            if (done) {
              operations.remove();
            } else {
              operations.reschedule(complete, Instant.now().plus(RETRY_AFTER));
            }
          };
        });
  }

  @Bean
  WalkScheduler walkScheduler(ObjectProvider<Scheduler> scheduler, CustomTask<Void> importWalkTask) {
    return new WalkScheduler(scheduler, importWalkTask);
  }
}
