package io.intake.crash;

import io.intake.compliance.ContactImportConfirmed;
import io.intake.imports.ImportCompleted;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Cuts the power right after the commit of a transaction that published a certain event, before any listener gets it.
/// In no other application than those whose `intake.test.halt-after` names an event.
@Component
@ConditionalOnProperty("intake.test.halt-after")
class HaltAfterCommit {

  /// How a process that was halted ends.
  static final int HALTED = 77;

  private final String event;

  HaltAfterCommit(Environment environment) {
    this.event = environment.getRequiredProperty("intake.test.halt-after");
  }

  /// No transactional listener: the registry would keep publications for it that nobody ever completes.
  @EventListener({ContactImportConfirmed.class, ImportCompleted.class})
  void on(Object published) {
    if (published.getClass().getSimpleName().equals(event)) {
      TransactionSynchronizationManager.registerSynchronization(new PowerCut());
    }
  }

  private static final class PowerCut implements TransactionSynchronization {

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void afterCommit() {
      Runtime.getRuntime().halt(HALTED);
    }
  }
}
