package io.intake.crash;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

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

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(Object published) {
    if (published.getClass().getSimpleName().equals(event)) {
      Runtime.getRuntime().halt(HALTED);
    }
  }
}
