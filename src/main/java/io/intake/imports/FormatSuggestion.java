package io.intake.imports;

import java.util.List;

/// How dates and numbers of the mapped columns seem to be written.
///
/// @param columns those that go to a property of dates, moments or numbers, in the order of the file
/// @param fromAllRows every row was looked at, not only the first ones
public record FormatSuggestion(List<ColumnFormat> columns, boolean fromAllRows) {

  public static final FormatSuggestion NONE = new FormatSuggestion(List.of(), true);

  /// Whether a column holds moments, so that the time zone matters.
  public boolean hasMoments() {
    return columns.stream().anyMatch(column -> column instanceof ColumnFormat.Dates dates && dates.withTime());
  }
}
