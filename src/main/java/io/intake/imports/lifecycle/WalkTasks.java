package io.intake.imports.lifecycle;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.intake.imports.ImportId;
import io.intake.imports.ImportPhase;
import java.time.Duration;
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
  OneTimeTask<Void> importWalkTask(ObjectProvider<WalkWorker> worker) {
    return Tasks.oneTime(NAME)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY_AFTER))
        .execute((instance, context) -> {
          var order = WalkOrder.parse(instance.getId());
          worker.getObject().work(order.id(), order.phase());
        });
  }

  @Bean
  WalkScheduler walkScheduler(ObjectProvider<Scheduler> scheduler, OneTimeTask<Void> importWalkTask) {
    return new WalkScheduler(scheduler, importWalkTask);
  }
}
