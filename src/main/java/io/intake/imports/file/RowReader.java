package io.intake.imports.file;

import io.intake.imports.FileRow;
import java.util.List;

/// The rows of a file below its header, blank ones too unless nothing follows them. In constant memory; not for two threads at once.
public interface RowReader extends AutoCloseable {

  /// The next rows; fewer than asked for where cells are huge.
  ///
  /// @return empty at the end
  List<FileRow> next(int max);

  @Override
  void close();
}
