package io.intake.crmobjects.rollups;

import io.intake.crmobjects.RollUp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Makes one value of those of many records, as they come: none of them is kept, however many there are.
final class Tally {

  private final RollUp rollUp;
  private final Instant now;
  private long count;
  private Optional<BigDecimal> sum = Optional.empty();
  private String found = "";
  private String foundBy = "";
  private String end = "";

  Tally(RollUp rollUp, Instant now) {
    this.rollUp = rollUp;
    this.now = now;
  }

  RollUp rollUp() {
    return rollUp;
  }

  /// @param values of one more linked record
  /// @param primary whether it is the one that matters most
  void add(Map<String, String> values, boolean primary) {
    var only = rollUp.only();
    if (only.property().isEmpty() || only.values().contains(values.getOrDefault(only.property(), ""))) {
      addMeant(values.getOrDefault(rollUp.of(), ""), values.getOrDefault(rollUp.by(), ""), primary);
    }
  }

  private void addMeant(String asked, String by, boolean primary) {
    if (rollUp.kind() == RollUp.Kind.COUNT) {
      count++;
    } else if (!asked.isEmpty()) {
      addValue(asked, by, primary);
    }
  }

  private void addValue(String asked, String by, boolean primary) {
    switch (rollUp.kind()) {
      case COUNT -> throw new IllegalStateException("Counts ask for no value");
      case SUM -> sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(new BigDecimal(asked)));
      case EARLIEST -> found = earlier(found, asked);
      case LATEST -> found = later(found, asked);
      case LATEST_SO_FAR -> found = isToCome(asked) ? found : later(found, asked);
      case NEXT -> found = isToCome(asked) ? earlier(found, asked) : found;
      case OF_LATEST -> addLatest(asked, by);
      case OF_PRIMARY -> found = primary ? asked : found;
    }
  }

  private void addLatest(String asked, String by) {
    if (found.isEmpty() || by.compareTo(foundBy) > 0) {
      found = asked;
      foundBy = by;
    }
  }

  /// A moment to come is where the value ends that is true until then.
  private boolean isToCome(String moment) {
    var toCome = Instant.parse(moment).isAfter(now);
    end = toCome ? earlier(end, moment) : end;
    return toCome;
  }

  private static String earlier(String one, String other) {
    return one.isEmpty() || other.compareTo(one) < 0 ? other : one;
  }

  private static String later(String one, String other) {
    return other.compareTo(one) > 0 ? other : one;
  }

  /// Canonical text; empty for no value.
  String value() {
    return switch (rollUp.kind()) {
      case COUNT -> count == 0 ? "" : Long.toString(count);
      case SUM -> sum.map(Tally::text).orElse("");
      case EARLIEST, LATEST, LATEST_SO_FAR, NEXT, OF_LATEST, OF_PRIMARY -> found;
    };
  }

  /// When it is no longer true by itself.
  Optional<Instant> end() {
    return end.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(end));
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
