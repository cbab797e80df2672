package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;

/// Says what a parser made of a cell in one word: the stored text, the problem, or `blank`.
final class Reading {

  private Reading() {
  }

  static String of(ValueParser parser, String cell) {
    return switch (parser.parse(cell)) {
      case Parsed.Blank _ -> "blank";
      case Parsed.Valid valid -> (valid.appends() ? "+" : "") + valid.stored();
      case Parsed.Invalid invalid -> invalid.problem().name();
    };
  }
}
