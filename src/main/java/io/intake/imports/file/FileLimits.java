package io.intake.imports.file;

import io.intake.imports.FileProblem;
import java.util.List;

/// What a file may hold at most.
public final class FileLimits {

  /// Below the header.
  public static final int ROWS = 1_048_576;
  public static final int COLUMNS = 1_000;
  /// In one cell.
  public static final int CHARACTERS = 1 << 20;

  private FileLimits() {
  }

  /// Refuses a row that has too large a cell.
  ///
  /// @throws UnreadableFile if it has
  public static void check(int line, List<String> cells) {
    for (var cell : cells) {
      if (cell.length() > CHARACTERS) {
        throw tooLarge(line);
      }
    }
  }

  public static UnreadableFile tooLarge(int line) {
    return new UnreadableFile(FileProblem.CELL_TOO_LARGE, Integer.toString(line));
  }

  public static UnreadableFile tooManyColumns(int columns) {
    return new UnreadableFile(FileProblem.TOO_MANY_COLUMNS, Integer.toString(columns));
  }

  public static UnreadableFile tooManyRows(long rows) {
    return new UnreadableFile(FileProblem.TOO_MANY_ROWS, Long.toString(rows));
  }
}
