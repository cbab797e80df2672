package io.intake.imports.mapping;

import io.intake.imports.FileRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// The values of one column in the rows looked at.
final class ColumnValues {

  private static final int SHORTEST_PART = 2;

  private final List<String> cells;
  private final List<String> filled;

  private ColumnValues(List<String> cells) {
    this.cells = cells;
    filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  static ColumnValues of(int column, List<FileRow> sample) {
    return new ColumnValues(sample.stream().map(row -> row.cell(column).strip()).toList());
  }

  boolean isEmpty() {
    return filled.isEmpty();
  }

  double fillRate() {
    return cells.isEmpty() ? 0 : (double) filled.size() / cells.size();
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

  /// Whether most of its values hold those of another column and more, as a full name holds the first name.
  boolean isMadeOf(ColumnValues other) {
    var both = 0;
    var holding = 0;
    for (var row = 0; row < cells.size(); row++) {
      var whole = cells.get(row).toLowerCase(Locale.ROOT);
      var part = other.cells.get(row).toLowerCase(Locale.ROOT);
      if (part.length() >= SHORTEST_PART && !whole.isEmpty()) {
        both++;
        holding += whole.length() > part.length() && (whole.startsWith(part + " ") || whole.endsWith(" " + part)) ? 1 : 0;
      }
    }
    return holding * 2 > both;
  }

  int different() {
    return new HashSet<>(filled).size();
  }
}
