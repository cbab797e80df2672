package io.intake.imports.duplicates;

import io.intake.imports.parsing.ParsedRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/// What the values of a record come to when several rows name it one after the other, by the same rules as a run.
final class Outcome {

  private final Map<String, String> values;

  /// @param before the values of the record that is there; none for a new one
  Outcome(Map<String, String> before) {
    values = new HashMap<>(before);
  }

  void take(ParsedRecord row) {
    if (row.isRefused()) {
      return;
    }
    row.values().forEach((property, value) -> {
      var old = values.getOrDefault(property, "");
      var mayChange = old.isEmpty() || !row.object().kept().contains(property) && !row.object().movesBack(property, old, value);
      if (mayChange) {
        values.put(property, row.isAppended(property) ? union(old, value) : value);
      }
    });
    row.cleared().forEach(values::remove);
  }

  private static String union(String old, String more) {
    if (old.isEmpty()) {
      return more;
    }
    var options = new LinkedHashSet<>(Arrays.asList(old.split(";")));
    options.addAll(Arrays.asList(more.split(";")));
    return String.join(";", options);
  }

  Map<String, String> values() {
    return values;
  }
}
