package io.intake.imports;

import java.util.List;
import java.util.Map;

/// A record that several rows of a file name.
///
/// @param recordId 0 if it does not exist yet
/// @param rows in the order of the file; of very many only the first
/// @param outcome the values it has after all of them
public record RepeatedRecord(long recordId, List<Row> rows, Map<String, String> outcome) {

  /// What one row says of it, canonical texts by internal name.
  public record Row(int lineNumber, Map<String, String> values) {
  }
}
