package io.intake.imports.mapping;

import io.intake.imports.FileRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// The values of one column in the rows looked at.
final class ColumnValues {

  private final List<String> filled;
  private final int rows;

  private ColumnValues(List<String> filled, int rows) {
    this.filled = filled;
    this.rows = rows;
  }

  static ColumnValues of(int column, List<FileRow> sample) {
    var filled = sample.stream().map(row -> row.cell(column).strip()).filter(cell -> !cell.isEmpty()).toList();
    return new ColumnValues(filled, sample.size());
  }

  boolean isEmpty() {
    return filled.isEmpty();
  }

  double fillRate() {
    return rows == 0 ? 0 : (double) filled.size() / rows;
  }

  List<String> first(int count) {
    return filled.stream().limit(count).toList();
  }

  /// Share of the values, 0 to 1.
  double share(Predicate<String> shape) {
    return filled.isEmpty() ? 0 : (double) filled.stream().filter(shape).count() / filled.size();
  }

  /// Share of the values whose parts, separated by `;`, are all among those given in lower case.
  double shareOf(Set<String> known) {
    return share(value -> {
      for (var part : value.split(";")) {
        if (!part.isBlank() && !known.contains(part.strip().toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
      return true;
    });
  }

  int different() {
    return new HashSet<>(filled).size();
  }
}
