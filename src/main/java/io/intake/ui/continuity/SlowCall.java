package io.intake.ui.continuity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.intake.ui.components.Poller;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Asks for something that may take long, as the user who waits for it but beside the screen, which stays usable.
/// What is answered at once is shown at once. To be added to the screen.
///
/// @param <T> the answer
public final class SlowCall<T> extends Div {

  private static final Duration PACE = Duration.ofMillis(300);
  private static final Duration AT_ONCE = Duration.ofMillis(150);

  private final SerializableConsumer<T> onAnswer;
  private final SerializableConsumer<RuntimeException> onFailure;
  private final Poller poller = new Poller(PACE, () -> look(Duration.ZERO));
  private transient Optional<Future<T>> answer = Optional.empty();

  /// @param onFailure gets what the call threw
  public SlowCall(SerializableConsumer<T> onAnswer, SerializableConsumer<RuntimeException> onFailure) {
    this.onAnswer = onAnswer;
    this.onFailure = onFailure;
    add(poller);
  }

  /// Begins unless it still waits for an earlier answer.
  public void ask(Callable<T> question) {
    if (!isWaiting()) {
      var task = new FutureTask<>(question);
      answer = Optional.of(task);
      Thread.startVirtualThread(new DelegatingSecurityContextRunnable(task));
      look(AT_ONCE);
    }
  }

  public boolean isWaiting() {
    return answer.isPresent();
  }

  private void look(Duration patience) {
    answer.ifPresent(asked -> {
      try {
        var known = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        end();
        onAnswer.accept(known);
      } catch (TimeoutException notYet) {
        poller.setOn(true);
      } catch (ExecutionException failed) {
        end();
        onFailure.accept(failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  private void end() {
    answer = Optional.empty();
    poller.setOn(false);
  }
}
