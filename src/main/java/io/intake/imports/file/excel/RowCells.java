package io.intake.imports.file.excel;

import io.intake.imports.FileRow;
import io.intake.imports.file.FileLimits;
import io.intake.imports.file.RowSource.SourceRow;
import java.util.ArrayList;
import java.util.List;

/// The cells of the row that is being read.
final class RowCells {

  private List<String> cells = new ArrayList<>();

  /// Blank cells that the file leaves out are put in.
  void put(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column >= FileLimits.COLUMNS) {
      throw FileLimits.tooManyColumns(column + 1);
    }
    while (cells.size() < column) {
      cells.add("");
    }
    if (cells.size() == column) {
      cells.add(text);
    } else {
      cells.set(column, text);
    }
  }

  /// Starts a new row.
  SourceRow take(int line) {
    var row = new SourceRow(new FileRow(line, cells), cells.isEmpty());
    cells = new ArrayList<>(Math.max(4, cells.size()));
    return row;
  }
}
