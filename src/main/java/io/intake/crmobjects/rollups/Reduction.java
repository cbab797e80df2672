package io.intake.crmobjects.rollups;

import io.intake.crmobjects.RollUp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes one value of those of many records.
final class Reduction {

  private final Instant now;

  Reduction(Instant now) {
    this.now = now;
  }

  /// @param linked the values of the linked records, those of the one that matters most under `primary`
  /// @return canonical text; empty for no value
  String of(RollUp rollUp, List<Map<String, String>> linked, Optional<Map<String, String>> primary) {
    var counted = linked.stream().filter(values -> isMeant(rollUp.only(), values));
    return switch (rollUp.kind()) {
      case COUNT -> counted(counted.count());
      case SUM -> asked(rollUp, counted).map(BigDecimal::new).reduce(BigDecimal::add).map(Reduction::text).orElse("");
      case EARLIEST -> asked(rollUp, counted).min(Comparator.naturalOrder()).orElse("");
      case LATEST -> asked(rollUp, counted).max(Comparator.naturalOrder()).orElse("");
      case LATEST_SO_FAR -> asked(rollUp, counted).filter(moment -> !isToCome(moment)).max(Comparator.naturalOrder()).orElse("");
      case NEXT -> asked(rollUp, counted).filter(this::isToCome).min(Comparator.naturalOrder()).orElse("");
      case OF_LATEST -> counted.filter(values -> !value(values, rollUp.of()).isEmpty())
          .max(Comparator.comparing(values -> value(values, rollUp.by()))).map(values -> value(values, rollUp.of())).orElse("");
      case OF_PRIMARY -> primary.map(values -> value(values, rollUp.of())).orElse("");
    };
  }

  private static String counted(long number) {
    return number == 0 ? "" : Long.toString(number);
  }

  private static boolean isMeant(RollUp.Only only, Map<String, String> values) {
    return only.property().isEmpty() || only.values().contains(value(values, only.property()));
  }

  private static Stream<String> asked(RollUp rollUp, Stream<Map<String, String>> linked) {
    return linked.map(values -> value(values, rollUp.of())).filter(text -> !text.isEmpty());
  }

  private boolean isToCome(String moment) {
    return Instant.parse(moment).isAfter(now);
  }

  private static String value(Map<String, String> values, String property) {
    return values.getOrDefault(property, "");
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
