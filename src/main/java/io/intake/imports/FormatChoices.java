package io.intake.imports;

import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What a person decided about how columns are written; what is recognised holds for all others.
///
/// @param dates by column, 0 for the first
/// @param numbers by column, 0 for the first
/// @param zone of moments that name none
public record FormatChoices(Map<Integer, DateOrder> dates, Map<Integer, NumberNotation> numbers, ZoneId zone) {

  public static final FormatChoices NONE = new FormatChoices(Map.of(), Map.of(), ZoneId.of("UTC"));

  public FormatChoices withDates(int column, DateOrder order) {
    var more = new HashMap<>(dates);
    more.put(column, order);
    return new FormatChoices(Map.copyOf(more), numbers, zone);
  }

  public FormatChoices withNumbers(int column, NumberNotation notation) {
    var more = new HashMap<>(numbers);
    more.put(column, notation);
    return new FormatChoices(dates, Map.copyOf(more), zone);
  }

  public FormatChoices withZone(ZoneId other) {
    return new FormatChoices(dates, numbers, other);
  }

  /// Only what was decided about these columns.
  public FormatChoices keep(Set<Integer> columns) {
    var keptDates = new HashMap<>(dates);
    keptDates.keySet().retainAll(columns);
    var keptNumbers = new HashMap<>(numbers);
    keptNumbers.keySet().retainAll(columns);
    return new FormatChoices(Map.copyOf(keptDates), Map.copyOf(keptNumbers), zone);
  }
}
