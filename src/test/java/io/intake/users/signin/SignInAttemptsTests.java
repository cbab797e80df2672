package io.intake.users.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// Guessing gets slow.
class SignInAttemptsTests {

  private static final String ADA = "ada@example.com";

  private final SteppingClock clock = new SteppingClock();
  private final SignInAttempts attempts = new SignInAttempts(clock);

  @Test
  void leavesFourMistakesUnpunished() {
    fail(4, ADA, "10.0.0.1");
    assertThat(attempts.mustWait(ADA, "10.0.0.1")).isFalse();
  }

  @Test
  void letsAnAccountWaitAfterFiveMistakesFromAnywhere() {
    for (var address = 0; address < 5; address++) {
      attempts.failed(ADA, "10.0.0." + address);
    }
    assertThat(attempts.mustWait(ADA, "192.168.0.9")).isTrue();
    assertThat(attempts.mustWait("grace@example.com", "10.0.0.1")).isFalse();
  }

  @Test
  void forgivesAfterAMinuteAndWaitsLongerTheNextTime() {
    fail(5, ADA, "10.0.0.1");
    clock.step(Duration.ofSeconds(61));
    assertThat(attempts.mustWait(ADA, "10.0.0.1")).isFalse();
    fail(1, ADA, "10.0.0.1");
    clock.step(Duration.ofSeconds(61));
    assertThat(attempts.mustWait(ADA, "10.0.0.1")).isTrue();
    clock.step(Duration.ofSeconds(60));
    assertThat(attempts.mustWait(ADA, "10.0.0.1")).isFalse();
  }

  @Test
  void neverLetsWaitLongerThanAQuarterOfAnHour() {
    fail(60, ADA, "10.0.0.1");
    clock.step(Duration.ofMinutes(15).plusSeconds(1));
    assertThat(attempts.mustWait(ADA, "10.0.0.2")).isFalse();
  }

  @Test
  void letsAnAddressWaitThatTriesManyAccounts() {
    for (var account = 0; account < 25; account++) {
      attempts.failed("user" + account + "@example.com", "10.0.0.1");
    }
    assertThat(attempts.mustWait("fresh@example.com", "10.0.0.1")).isTrue();
    assertThat(attempts.mustWait("fresh@example.com", "10.0.0.2")).isFalse();
  }

  @Test
  void forgetsAnAccountsMistakesOnSuccessButNotTheAddresss() {
    fail(24, ADA, "10.0.0.1");
    attempts.succeeded(ADA);
    assertThat(attempts.mustWait(ADA, "10.0.0.1")).isFalse();
    fail(1, "grace@example.com", "10.0.0.1");
    assertThat(attempts.mustWait(ADA, "10.0.0.1")).isTrue();
  }

  private void fail(int times, String account, String address) {
    for (var time = 0; time < times; time++) {
      attempts.failed(account, address);
    }
  }

  private static final class SteppingClock extends Clock {

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    void step(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
