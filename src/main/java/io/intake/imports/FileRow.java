package io.intake.imports;

import java.util.List;

/// One row of a file as text.
///
/// @param lineNumber as the file counts: the line of a text file on which the row begins, the row of a sheet; 1 for the first
/// @param cells those of the file, then those that are made of them, then any beyond the last header
/// @param present so many cells the file itself has in this row; where columns are made, blank ones fill a shorter row up
public record FileRow(int lineNumber, List<String> cells, int present) {

  /// As it stands in the file.
  public FileRow(int lineNumber, List<String> cells) {
    this(lineNumber, cells, cells.size());
  }

  /// The cell, or an empty text where the row is shorter.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
