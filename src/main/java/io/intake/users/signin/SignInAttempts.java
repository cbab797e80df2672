package io.intake.users.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Counts failed sign-ins by account and by address, and says when the next one has to wait. Kept in memory: a restart forgives.
@Component
class SignInAttempts {

  private static final int FREE_FOR_ACCOUNT = 5;
  /// More than for an account, because an office shares one address.
  private static final int FREE_FOR_ADDRESS = 25;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
  private static final int MOST_KEPT = 10_000;

  private final Map<Source, Failures> failures = new Recent();
  private final Clock clock;

  SignInAttempts() {
    this(Clock.systemUTC());
  }

  SignInAttempts(Clock clock) {
    this.clock = clock;
  }

  /// Whether a sign-in to this account or from this address has to wait.
  synchronized boolean mustWait(String account, String address) {
    return mustWait(Source.account(account)) || mustWait(Source.address(address));
  }

  synchronized void failed(String account, String address) {
    count(Source.account(account));
    count(Source.address(address));
  }

  /// The address stays counted: one known password must not open the way to guess others.
  synchronized void succeeded(String account) {
    failures.remove(Source.account(account));
  }

  private boolean mustWait(Source source) {
    var before = failures.get(source);
    return before != null && clock.instant().isBefore(before.waitUntil());
  }

  private void count(Source source) {
    var now = clock.instant();
    failures.compute(source, (key, before) -> {
      var count = before == null || before.isForgotten(now) ? 1 : before.count() + 1;
      return new Failures(count, now, now.plus(waitAfter(count - key.free())));
    });
  }

  private static Duration waitAfter(int excess) {
    if (excess < 0) {
      return Duration.ZERO;
    }
    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(excess, 4));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private record Source(String kind, String name, int free) {

    static Source account(String email) {
      return new Source("account", email, FREE_FOR_ACCOUNT);
    }

    static Source address(String address) {
      return new Source("address", address, FREE_FOR_ADDRESS);
    }
  }

  private record Failures(int count, Instant lastAt, Instant waitUntil) {

    boolean isForgotten(Instant now) {
      return lastAt.plus(FORGOTTEN_AFTER).isBefore(now);
    }
  }

  /// The latest ones only: whoever tries made-up names can't fill the memory.
  private static final class Recent extends LinkedHashMap<Source, Failures> {

    private static final long serialVersionUID = 1;

    private Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Source, Failures> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
