package io.intake.imports.file;

import io.intake.imports.FileRow;
import io.intake.imports.file.RowSource.SourceRow;
import java.util.List;
import java.util.stream.Collectors;

/// Finds the row that names the columns, or that none does. It is about as wide as the table, unlike titles and notes above it, and
/// says other things than the rows below it.
final class HeaderFinder {

  private static final int ROWS_LOOKED_AT = 40;
  private static final int ROWS_COMPARED = 60;
  private static final double AS_WIDE = 0.6;
  private static final int LEAST_ROWS = 3;
  private static final double CLEARLY = 1.5;
  private static final double ALIKE = 0.6;

  private HeaderFinder() {
  }

  /// @param line of the header row, or of the first row of data
  /// @param headless no row names the columns
  record Found(int line, boolean headless) {
  }

  /// Where the header is, in the first rows of a file.
  ///
  /// @param rows at least one of them not blank
  static Found find(List<SourceRow> rows) {
    var filled = rows.stream().filter(row -> !row.blank()).map(SourceRow::row).toList();
    var width = usualWidth(filled);
    var wide = filled.stream().filter(row -> filledCells(row, width) >= Math.ceil(AS_WIDE * width)).toList();
    if (wide.isEmpty()) {
      return new Found(filled.getFirst().lineNumber(), false);
    }
    if (isTitle(wide, width)) {
      wide = wide.subList(1, wide.size());
    }
    if (HeaderEvidence.of(wide.getFirst(), below(wide, 0), width).score() >= 0) {
      return new Found(wide.getFirst().lineNumber(), false);
    }
    for (var at = 1; at < Math.min(wide.size() - 1, ROWS_LOOKED_AT); at++) {
      var below = below(wide, at);
      if (HeaderEvidence.of(wide.get(at), below, width).score() >= CLEARLY
          && HeaderEvidence.of(wide.getFirst(), below, width).alike() < ALIKE) {
        return new Found(wide.get(at).lineNumber(), false);
      }
    }
    return new Found(wide.getFirst().lineNumber(), true);
  }

  /// A row by itself, with a blank one below it, that says no more about the columns than the row behind the gap does.
  private static boolean isTitle(List<FileRow> wide, int width) {
    if (wide.size() < LEAST_ROWS || wide.get(1).lineNumber() <= wide.getFirst().lineNumber() + 1 + lineBreaks(wide.getFirst())
        || wide.get(2).lineNumber() > wide.get(1).lineNumber() + 1 + lineBreaks(wide.get(1))) {
      return false;
    }
    return HeaderEvidence.of(wide.get(1), below(wide, 1), width).score()
        >= HeaderEvidence.of(wide.getFirst(), below(wide, 1), width).score();
  }

  private static int lineBreaks(FileRow row) {
    return row.cells().stream().mapToInt(cell -> (int) cell.chars().filter(character -> character == '\n').count()).sum();
  }

  private static List<FileRow> below(List<FileRow> rows, int at) {
    return rows.subList(at + 1, Math.min(rows.size(), at + 1 + ROWS_COMPARED));
  }

  /// The most frequent one; the wider one where two are as frequent.
  static int usualWidth(List<FileRow> rows) {
    var widths = rows.stream().collect(Collectors.groupingBy(HeaderFinder::width, Collectors.counting()));
    return widths.entrySet().stream()
        .max((one, other) -> one.getValue().equals(other.getValue())
            ? Integer.compare(one.getKey(), other.getKey()) : Long.compare(one.getValue(), other.getValue()))
        .orElseThrow().getKey();
  }

  /// Without blank cells at the end.
  static int width(FileRow row) {
    var width = row.cells().size();
    while (width > 0 && row.cells().get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  static long filledCells(FileRow row, int width) {
    return row.cells().stream().limit(width).filter(cell -> !cell.isBlank()).count();
  }
}
