package io.intake.imports.file;

import io.intake.imports.FileRow;
import io.intake.imports.file.RowSource.SourceRow;
import java.util.List;
import java.util.OptionalInt;

/// Notices another table below the first: behind a blank row, with a header row of its own.
final class TableBreaks {

  private static final int ROWS_AFTER = 20;

  private TableBreaks() {
  }

  /// The line at which another table seems to begin.
  ///
  /// @param rows from the header row on
  static OptionalInt find(List<SourceRow> rows) {
    var header = rows.getFirst().row();
    for (var at = 2; at < rows.size() - 1; at++) {
      if (rows.get(at - 1).blank() && !rows.get(at).blank() && beginsTable(rows.subList(at, rows.size()), header)) {
        return OptionalInt.of(rows.get(at).row().lineNumber());
      }
    }
    return OptionalInt.empty();
  }

  private static boolean beginsTable(List<SourceRow> rows, FileRow firstHeader) {
    var part = rows.stream().takeWhile(row -> !row.blank()).limit(ROWS_AFTER).map(SourceRow::row).toList();
    for (var at = 0; at < Math.min(3, part.size() - 1); at++) {
      var row = part.get(at);
      var width = HeaderFinder.width(row);
      if (width > 1 && (isSame(row, firstHeader)
          || HeaderEvidence.of(row, part.subList(at + 1, part.size()), width).score() >= Math.max(1, width / 3.0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(FileRow row, FileRow header) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).toList()
        .equals(header.cells().stream().filter(cell -> !cell.isBlank()).toList());
  }
}
