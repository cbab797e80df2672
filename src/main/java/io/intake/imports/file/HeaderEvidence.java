package io.intake.imports.file;

import io.intake.imports.FileRow;
import java.util.Collection;
import java.util.List;

/// What speaks for and against a row naming the columns, column by column: `Amount` above numbers does, a number above numbers
/// does not.
///
/// @param score above 0 for a header, below 0 for data
/// @param alike share of its cells that look like those below them
record HeaderEvidence(double score, double alike) {

  private static final double MOSTLY = 0.6;
  private static final int LONGEST_HEADER = 120;
  /// The others are no different.
  private static final int COLUMNS_LOOKED_AT = 200;

  static HeaderEvidence of(FileRow row, List<FileRow> below, int width) {
    var score = 0.0;
    var alike = 0;
    var filled = 0;
    for (var column = 0; column < Math.min(Math.max(width, row.cells().size()), COLUMNS_LOOKED_AT); column++) {
      var cell = row.cell(column).strip();
      if (!cell.isEmpty()) {
        var number = column;
        var values = below.stream().map(other -> other.cell(number).strip()).filter(value -> !value.isEmpty()).toList();
        filled++;
        alike += share(values, CellShape.of(cell)) >= MOSTLY ? 1 : 0;
        score += vote(cell, values);
      }
    }
    return new HeaderEvidence(score, filled == 0 ? 0 : (double) alike / filled);
  }

  private static double share(Collection<String> values, CellShape shape) {
    return values.isEmpty() ? 0 : (double) values.stream().filter(value -> CellShape.of(value) == shape).count() / values.size();
  }

  private static double vote(String cell, List<String> values) {
    var shape = CellShape.of(cell);
    if (HeaderWords.has(cell)) {
      return values.contains(cell) ? 0 : 1.2;
    }
    if (shape.isValue()) {
      return -valueVote(cell, shape, values);
    }
    if (cell.length() > LONGEST_HEADER || values.stream().anyMatch(cell::equalsIgnoreCase)) {
      return -0.7;
    }
    var valuesBelow = values.stream().filter(value -> CellShape.of(value).isValue()).count();
    if (!values.isEmpty() && valuesBelow >= MOSTLY * values.size()) {
      return 1;
    }
    var codesBelow = share(values, CellShape.CODE) >= MOSTLY;
    return shape == CellShape.CODE ? codesBelow ? -0.6 : 0 : codesBelow ? 0.6 : 0;
  }

  /// Years, months and quarters name columns of sums; addresses name nothing.
  private static double valueVote(String cell, CellShape shape, List<String> values) {
    if (shape == CellShape.EMAIL) {
      return 2;
    }
    var same = share(values, shape) >= MOSTLY;
    if (shape == CellShape.NUMBER && cell.matches("(19|20)\\d\\d|\\d{1,2}")) {
      return same ? 0.4 : 0.2;
    }
    return same ? 1 : 0.5;
  }
}
