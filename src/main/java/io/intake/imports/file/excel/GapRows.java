package io.intake.imports.file.excel;

import io.intake.imports.FileRow;
import io.intake.imports.file.RowSource;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts in the rows that a sheet leaves out because they are empty.
final class GapRows implements RowSource {

  private final RowSource source;
  private @Nullable SourceRow waiting;
  private int line;

  GapRows(RowSource source) {
    this.source = source;
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    var row = waiting == null ? source.next() : waiting;
    waiting = row;
    if (row == null) {
      return null;
    }
    line++;
    if (row.row().lineNumber() > line) {
      return new SourceRow(new FileRow(line, List.of()), true);
    }
    waiting = null;
    return row;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
