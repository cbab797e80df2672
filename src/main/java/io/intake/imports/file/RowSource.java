package io.intake.imports.file;

import io.intake.imports.FileRow;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// All rows of a file or sheet from the very first on, header and titles among them.
public interface RowSource extends AutoCloseable {

  /// The next row; null at the end.
  @Nullable SourceRow next() throws IOException;

  @Override
  void close() throws IOException;

  /// A row with what the source knows about it.
  ///
  /// @param blank nothing stands in it
  record SourceRow(FileRow row, boolean blank) {
  }
}
