package io.intake.exports.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import io.intake.exports.ExportId;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Has exports written in the background, ordered in the transaction that wants them.
class ExportScheduler {

  private final ObjectProvider<Scheduler> scheduler;
  private final CustomTask<Void> task;

  ExportScheduler(ObjectProvider<Scheduler> scheduler, CustomTask<Void> task) {
    this.scheduler = scheduler;
    this.task = task;
  }

  void schedule(ExportId id) {
    scheduler.getObject().schedule(task.instance(Long.toString(id.value())), Instant.now());
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        scheduler.getObject().triggerCheckForDueExecutions();
      }
    });
  }
}
