package io.intake.exports.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes a table to a stream. Closing completes the file.
public interface TableWriter extends Closeable {

  /// @throws CellTooLong if the kind of file has no room for a value
  void write(List<Cell> row) throws IOException;
}
