package io.intake.properties.works;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import io.intake.properties.PropertyValues;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Hands orders to the background, in the transaction that takes them.
class WorkScheduler {

  private final ObjectProvider<Scheduler> scheduler;
  private final ObjectProvider<PropertyValues> values;
  private final OneTimeTask<Void> task;

  WorkScheduler(ObjectProvider<Scheduler> scheduler, ObjectProvider<PropertyValues> values, OneTimeTask<Void> task) {
    this.scheduler = scheduler;
    this.values = values;
    this.task = task;
  }

  /// The room that keeps records; there is none where this room runs alone.
  Optional<PropertyValues> values() {
    return Optional.ofNullable(values.getIfAvailable());
  }

  void schedule(long work) {
    scheduler.getObject().schedule(task.instance(Long.toString(work)), Instant.now());
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        scheduler.getObject().triggerCheckForDueExecutions();
      }
    });
  }
}
