package io.intake.imports.file;

import io.intake.imports.FileFormat;
import io.intake.imports.FileRefused;
import io.intake.imports.FileRow;
import io.intake.imports.file.RowSource.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// Passes on what the format says is data. Blank rows wait until something follows them.
class DataRows implements RowReader {

  /// So many characters end a batch, however few rows they are.
  private static final int BATCH_CHARACTERS = 8 << 20;

  private final RowSource source;
  private final String fileName;
  private final FileFormat format;
  private final Queue<SourceRow> ready = new ArrayDeque<>();

  DataRows(RowSource source, FileFormat format, String fileName) {
    this.source = source;
    this.fileName = fileName;
    this.format = format;
  }

  @Override
  public List<FileRow> next(int max) {
    try {
      return batch(max);
    } catch (UnreadableFile unreadable) {
      throw new FileRefused(unreadable.problem(), fileName, unreadable.detail());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private List<FileRow> batch(int max) throws IOException {
    var rows = new ArrayList<FileRow>(Math.min(max, 10_000));
    long characters = 0;
    while (rows.size() < max && characters < BATCH_CHARACTERS) {
      if (ready.isEmpty() && !readUntilFilled()) {
        break;
      }
      var row = ready.remove().row();
      rows.add(row);
      for (var cell : row.cells()) {
        characters += cell.length();
      }
    }
    return rows;
  }

  /// Reads up to the next row that holds something; whatever is blank at the end is dropped.
  private boolean readUntilFilled() throws IOException {
    for (var next = source.next(); next != null; next = source.next()) {
      var line = next.row().lineNumber();
      if (format.hasData(line)) {
        keep(next);
        if (!next.blank()) {
          return true;
        }
      } else if (line > format.headerLine()) {
        break;
      }
    }
    ready.clear();
    return false;
  }

  private void keep(SourceRow row) {
    if (ready.size() < FileLimits.ROWS) {
      ready.add(row);
    } else if (!row.blank()) {
      throw FileLimits.tooManyRows(ready.size());
    }
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException ignored) {
      // nothing is lost: it was only read
    }
  }
}
