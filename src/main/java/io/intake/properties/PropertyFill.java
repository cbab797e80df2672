package io.intake.properties;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How many records of an object type have a value of each property, as it was counted.
///
/// @param filled by internal name; what is missing has no value anywhere
/// @param total records there were
/// @param countedAt empty if it was never counted
public record PropertyFill(Map<String, Long> filled, long total, Optional<Instant> countedAt) {

  /// Share of the records that have a value, 0 to 1.
  public double share(String property) {
    return total == 0 ? 0 : (double) filled.getOrDefault(property, 0L) / total;
  }
}
