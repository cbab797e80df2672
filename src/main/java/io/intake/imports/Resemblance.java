package io.intake.imports;

import java.util.List;
import java.util.Map;

/// A row of a file, and what its record resembles.
///
/// @param values what the row says, canonical texts by internal name
/// @param lookalikes the closest first; none if what it resembled is gone, or another one by now
public record Resemblance(int lineNumber, Map<String, String> values, List<Lookalike> lookalikes) {

  /// A record, or another row.
  ///
  /// @param recordId 0 for a row
  /// @param lineNumber 0 for a record
  /// @param agreeing the properties that speak for it, the most telling first
  public record Lookalike(long recordId, int lineNumber, Map<String, String> values, List<String> agreeing) {
  }
}
