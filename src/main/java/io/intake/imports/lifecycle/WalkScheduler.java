package io.intake.imports.lifecycle;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Orders walks in the background, in the transaction that wants them.
class WalkScheduler {

  private final ObjectProvider<Scheduler> scheduler;
  private final CustomTask<Void> task;

  WalkScheduler(ObjectProvider<Scheduler> scheduler, CustomTask<Void> task) {
    this.scheduler = scheduler;
    this.task = task;
  }

  void schedule(WalkTasks.WalkOrder order) {
    scheduler.getObject().schedule(task.instance(order.instance()), Instant.now());
    // It is found once the transaction is through, and a person waits for it.
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        scheduler.getObject().triggerCheckForDueExecutions();
      }
    });
  }
}
