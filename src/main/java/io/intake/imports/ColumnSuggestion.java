package io.intake.imports;

import java.util.List;

/// One column of the file as the mapping step shows it.
///
/// @param samples its first three values that are not blank
/// @param fillRate share of the looked-at rows in which it has a value, 0 to 1
/// @param target [ColumnTarget.Undecided] if nothing fits well enough
/// @param confidence 0 to 1
/// @param alternatives next best, best first
public record ColumnSuggestion(int column, String header, List<String> samples, double fillRate, ColumnTarget target,
    SuggestionReason reason, double confidence, List<ColumnTarget> alternatives) {

  private static final double SURE = 0.84;
  private static final double LIKELY = 0.7;

  /// The same for a column of another number and name.
  public ColumnSuggestion named(int otherColumn, String otherHeader) {
    return new ColumnSuggestion(otherColumn, otherHeader, samples, fillRate, target, reason, confidence, alternatives);
  }

  /// The same column with a place that is sure.
  public ColumnSuggestion settled(ColumnTarget place, SuggestionReason why) {
    return new ColumnSuggestion(column, header, samples, fillRate, place, why, 1, alternatives);
  }

  /// The same column left out, and sure so.
  public ColumnSuggestion setAside(SuggestionReason why) {
    return settled(new ColumnTarget.Skipped(), why);
  }

  public Certainty certainty() {
    return confidence >= SURE ? Certainty.SURE : confidence >= LIKELY ? Certainty.LIKELY : Certainty.TO_BE_CHECKED;
  }
}
