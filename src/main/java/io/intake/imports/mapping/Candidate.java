package io.intake.imports.mapping;

import io.intake.imports.ColumnTarget;
import io.intake.imports.SuggestionReason;

/// Something that a column may be.
///
/// @param score 0 to 1
/// @param conditional whether its name holds for what other columns are called
record Candidate(ColumnTarget target, SuggestionReason reason, double score, boolean conditional) {

  Candidate(ColumnTarget target, SuggestionReason reason, double score) {
    this(target, reason, score, false);
  }


  /// From here on a candidate is suggested; below, it is shown as an alternative at most. A wrong mapping costs more than none.
  static final double GOOD_ENOUGH = 0.6;

  private static final double OFFERED = 0.5;

  Candidate plus(double more) {
    return new Candidate(target, reason, Math.clamp(score + more, 0, 1), conditional);
  }

  /// Offered at most.
  Candidate onOffer() {
    return new Candidate(target, reason, Math.min(score, OFFERED), conditional);
  }

  boolean isGoodEnough() {
    return score >= GOOD_ENOUGH;
  }
}
