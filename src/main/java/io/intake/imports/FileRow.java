package io.intake.imports;

import java.util.List;

/// One row of a file as text.
///
/// @param lineNumber as the file counts: the line of a text file on which the row begins, the row of a sheet; 1 for the first
public record FileRow(int lineNumber, List<String> cells) {

  /// The cell, or an empty text where the row is shorter.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
