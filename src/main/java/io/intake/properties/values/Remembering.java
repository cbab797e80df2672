package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import java.util.HashMap;
import java.util.Map;

/// Answers a cell that was seen before from memory; for kinds whose values repeat from row to row.
class Remembering implements ValueParser {

  private static final int MOST_CELLS = 20_000;
  /// Longer ones hardly repeat and would fill the memory.
  private static final int LONGEST_CELL = 200;

  private final Map<String, Parsed> answers = new HashMap<>();
  private final ValueParser parser;

  Remembering(ValueParser parser) {
    this.parser = parser;
  }

  @Override
  public Parsed parse(String cell) {
    if (cell.length() > LONGEST_CELL) {
      return parser.parse(cell);
    }
    var known = answers.get(cell);
    if (known != null) {
      return known;
    }
    var parsed = parser.parse(cell);
    if (answers.size() < MOST_CELLS) {
      answers.put(cell, parsed);
    }
    return parsed;
  }
}
