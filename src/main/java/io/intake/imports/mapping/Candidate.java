package io.intake.imports.mapping;

import io.intake.imports.ColumnTarget;
import io.intake.imports.SuggestionReason;

/// Something that a column may be.
///
/// @param score 0 to 1
record Candidate(ColumnTarget target, SuggestionReason reason, double score) {

  /// From here on a candidate is suggested; below, it is shown as an alternative at most. A wrong mapping costs more than none.
  static final double GOOD_ENOUGH = 0.6;

  Candidate plus(double more) {
    return new Candidate(target, reason, Math.clamp(score + more, 0, 1));
  }

  boolean isGoodEnough() {
    return score >= GOOD_ENOUGH;
  }
}
