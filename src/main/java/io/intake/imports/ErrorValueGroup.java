package io.intake.imports;

import java.util.List;
import java.util.Optional;

/// Texts behind a finding that seem to mean the same, most rows first.
///
/// @param proposal what they most likely mean
public record ErrorValueGroup(List<ErrorValue> values, Optional<ProposedDecision> proposal) {

  public long rows() {
    return values.stream().mapToLong(ErrorValue::rows).sum();
  }
}
