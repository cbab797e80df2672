package io.intake.imports.file;

import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import io.intake.imports.FileRow;
import io.intake.imports.file.RowSource.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Asks the reader of the kind that a file really is.
@Component
class RecognisingTableFiles implements TableFiles {

  private static final int SAMPLE_ROWS = 500;

  private final List<KindReader> readers;

  RecognisingTableFiles(List<KindReader> readers) {
    this.readers = readers;
  }

  @Override
  public Recognised recognise(Path bytes, String fileName) {
    return refusing(fileName, () -> {
      var reader = readerOf(FileMagic.kind(bytes));
      return read(reader, bytes, reader.guess(bytes, fileName));
    });
  }

  @Override
  public Recognised reread(Path bytes, String fileName, FileFormat format) {
    return refusing(fileName, () -> {
      if (FileMagic.kind(bytes) != format.kind()) {
        throw new UnreadableFile(FileProblem.INVALID_FILE_TYPE, format.kind().toString());
      }
      return read(readerOf(format.kind()), bytes, format);
    });
  }

  @Override
  public List<String> headers(Path bytes, FileFormat format) {
    return refusing(String.valueOf(bytes.getFileName()), () -> {
      var sample = sample(readerOf(format.kind()), bytes, format, format.headerLine(), SAMPLE_ROWS);
      return headers(sample.stream().filter(row -> !row.blank()).map(SourceRow::row).toList());
    });
  }

  @Override
  public RowReader open(Path bytes, FileFormat format) {
    var fileName = String.valueOf(bytes.getFileName());
    return refusing(fileName, () -> new DataRows(readerOf(format.kind()).rows(bytes, format), format, fileName));
  }

  @Override
  public List<FileRow> preview(Path bytes, FileFormat format, int rows) {
    return refusing(String.valueOf(bytes.getFileName()),
        () -> sample(readerOf(format.kind()), bytes, format, 1, rows).stream().map(SourceRow::row).toList());
  }

  private static Recognised read(KindReader reader, Path bytes, FileFormat asked) throws IOException {
    var sample = sample(reader, bytes, asked, asked.headerLine(), SAMPLE_ROWS);
    var filled = sample.stream().filter(row -> !row.blank()).toList();
    if (filled.isEmpty()) {
      throw new UnreadableFile(FileProblem.EMPTY_FILE, "");
    }
    var line = asked.headerLine() == 0 ? HeaderFinder.find(sample) : filled.getFirst().row().lineNumber();
    var format = asked.withHeaderLine(line);
    var headers = headers(filled.stream().map(SourceRow::row).filter(row -> row.lineNumber() >= line).toList());
    var rows = reader.count(bytes, format);
    if (rows == 0) {
      throw new UnreadableFile(FileProblem.HEADER_ONLY, "");
    }
    if (rows > FileLimits.ROWS) {
      throw FileLimits.tooManyRows(rows);
    }
    return new Recognised(format, reader.sheets(bytes), rows, headers.size(), headers);
  }

  /// Blank headers at the end count as long as there is something below them; columns without any header get a blank one.
  private static List<String> headers(List<FileRow> rows) {
    var header = rows.getFirst();
    var widest = rows.stream().mapToInt(HeaderFinder::width).max().orElse(0);
    var usual = HeaderFinder.usualWidth(rows);
    var asWide = rows.stream().filter(row -> HeaderFinder.width(row) == usual).count();
    var columns = Math.max(Math.min(header.cells().size(), widest), asWide > 1 ? usual : 0);
    if (columns > FileLimits.COLUMNS) {
      throw FileLimits.tooManyColumns(columns);
    }
    return IntStream.range(0, columns).mapToObj(header::cell).toList();
  }

  private static List<SourceRow> sample(KindReader reader, Path bytes, FileFormat format, int fromLine, int rows) throws IOException {
    var sample = new ArrayList<SourceRow>();
    try (var source = reader.rows(bytes, format)) {
      for (var next = source.next(); next != null && sample.size() < rows; next = source.next()) {
        if (next.row().lineNumber() >= fromLine) {
          sample.add(next);
        }
      }
    }
    return sample;
  }

  private KindReader readerOf(FileKind kind) {
    return readers.stream().filter(reader -> reader.kind() == kind).findFirst().orElseThrow();
  }

  private static <T> T refusing(String fileName, Work<T> work) {
    try {
      return work.run();
    } catch (UnreadableFile unreadable) {
      throw new FileRefused(unreadable.problem(), fileName, unreadable.detail());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }
}
