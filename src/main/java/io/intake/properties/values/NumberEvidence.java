package io.intake.properties.values;

import io.intake.properties.FormatEvidence;
import io.intake.properties.FormatFinding;
import io.intake.properties.NumberNotation;
import io.intake.properties.values.written.Cells;
import java.util.List;

/// How the numbers of a column are written. Plain digits say nothing, and are passed by quickly.
class NumberEvidence implements FormatEvidence<NumberNotation> {

  private final ReadingEvidence<NumberNotation> written =
      new ReadingEvidence<>(List.of(NumberNotation.values()), NumberParser::new, NumberEvidence::usual);
  private boolean anyDigits;

  /// Where a mark may be either, it marks thousands.
  private static NumberNotation usual(List<NumberNotation> possible, String value) {
    for (int at = 0; at < value.length(); at++) {
      char mark = value.charAt(at);
      if (at > 0 && Cells.isDigit(value.charAt(at - 1)) && !Cells.isDigit(mark)) {
        return possible.stream().filter(notation -> notation.grouping() == mark).findFirst().orElse(possible.getFirst());
      }
    }
    return possible.getFirst();
  }

  @Override
  public void look(String cell) {
    if (anyDigits && isDigits(cell)) {
      return;
    }
    anyDigits |= isDigits(cell);
    written.look(cell);
  }

  private static boolean isDigits(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      if (!Cells.isDigit(cell.charAt(at))) {
        return false;
      }
    }
    return !cell.isEmpty();
  }

  @Override
  public FormatFinding<NumberNotation> finding() {
    return written.finding();
  }
}
