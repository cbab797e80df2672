package io.intake.bench;

import java.lang.management.ManagementFactory;

/// Looks at the used heap every few milliseconds and remembers the most it saw, garbage included.
final class HeapWatch implements AutoCloseable {

  private static final int MIB = 1024 * 1024;

  private final Thread watcher = Thread.ofPlatform().daemon().start(this::watch);
  private volatile long peak;
  private volatile boolean over;

  private void watch() {
    while (!over) {
      peak = Math.max(peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  long peakMiB() {
    return peak / MIB;
  }

  @Override
  public void close() {
    over = true;
    watcher.interrupt();
  }
}
