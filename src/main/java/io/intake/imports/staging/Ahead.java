package io.intake.imports.staging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Something that is made on another thread while the present work goes on.
public final class Ahead<T> {

  private final CompletableFuture<T> future;

  private Ahead(CompletableFuture<T> future) {
    this.future = future;
  }

  /// Begins to make it.
  public static <T> Ahead<T> of(Supplier<T> making) {
    return new Ahead<>(CompletableFuture.supplyAsync(making, task -> Thread.ofVirtual().name("import-ahead").start(task)));
  }

  /// Waits for it.
  ///
  /// @throws RuntimeException what the making threw
  public T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
