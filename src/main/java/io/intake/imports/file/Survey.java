package io.intake.imports.file;

import io.intake.imports.FileFinding;
import io.intake.imports.FileRow;
import java.util.List;

/// What reading all of a table tells.
///
/// @param rows of data, without blank ones at the end
/// @param tail the last rows that hold something, as far as they were looked at
/// @param findings of what is somewhere in it
public record Survey(long rows, List<Tail> tail, List<FileFinding> findings) {

  /// So many rows at the end are looked at.
  public static final int TAIL = 8;

  /// A row near the end.
  ///
  /// @param rows of data up to it, itself included
  public record Tail(FileRow row, long rows) {
  }
}
