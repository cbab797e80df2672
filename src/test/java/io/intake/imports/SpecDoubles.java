package io.intake.imports;

import java.util.ArrayList;
import java.util.List;

/// What the check of a specification found to be possible doubles, in words.
class SpecDoubles {

  private static final int ALL = 1000;

  private final ImportDuplicates duplicates;

  SpecDoubles(ImportDuplicates duplicates) {
    this.duplicates = duplicates;
  }

  boolean isSearched(ImportId id) {
    return duplicates.isSearched(id);
  }

  /// Such as `line 3 like record 7: phone lastname`, `line 5 like line 4: phone`, `lines 2 4: city=Delft`, where only values that differ
  /// are told.
  List<String> lines(ImportId id) {
    var lines = new ArrayList<String>();
    for (var finding : duplicates.findings(id)) {
      if (finding.kind().isToBeDecided()) {
        duplicates.resemblances(id, finding, 0, ALL).forEach(row -> row.lookalikes().forEach(other -> lines.add("line " + row.lineNumber()
            + " like " + (other.recordId() == 0 ? "line " + other.lineNumber() : "record " + other.recordId()) + ": "
            + String.join(" ", other.agreeing()))));
      } else {
        duplicates.repeatedRecords(id, finding, 0, ALL).forEach(record -> lines.add(line(record)));
      }
    }
    return lines.stream().sorted().toList();
  }

  private static String line(RepeatedRecord record) {
    var numbers = record.rows().stream().map(row -> Integer.toString(row.lineNumber())).toList();
    var differing = record.outcome().entrySet().stream()
        .filter(value -> record.rows().stream().anyMatch(row -> !row.values().getOrDefault(value.getKey(), "").equals(value.getValue())))
        .map(value -> value.getKey() + "=" + value.getValue()).sorted().toList();
    return "lines " + String.join(" ", numbers) + ": " + String.join(" ", differing);
  }
}
