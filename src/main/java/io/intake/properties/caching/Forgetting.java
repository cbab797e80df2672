package io.intake.properties.caching;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Forgets what is kept in memory of something that was just changed: now, so that who changes it sees it, and again once the transaction
/// is over. Only then can others read it, and whoever read it before may have kept what it was.
public final class Forgetting {

  private Forgetting() {
  }

  public static void nowAndAfterwards(Runnable cache) {
    cache.run();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          cache.run();
        }
      });
    }
  }
}
