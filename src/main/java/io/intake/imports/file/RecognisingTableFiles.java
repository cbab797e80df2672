package io.intake.imports.file;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import io.intake.imports.FileRow;
import io.intake.imports.file.RowSource.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Asks the reader of the kind that a file really is.
@Component
class RecognisingTableFiles implements TableFiles {

  private final List<KindReader> readers;

  RecognisingTableFiles(List<KindReader> readers) {
    this.readers = readers;
  }

  @Override
  public Recognised recognise(Path bytes, String fileName) {
    return refusing(fileName, () -> {
      var reader = readerOf(FileMagic.kind(bytes));
      var guess = reader.guess(bytes, fileName);
      return new TableRecogniser(reader, bytes).recognise(guess.format(), reasons(guess, guess.format(), fileName));
    });
  }

  @Override
  public Recognised reread(Path bytes, String fileName, FileFormat format) {
    return refusing(fileName, () -> {
      if (FileMagic.kind(bytes) != format.kind()) {
        throw new UnreadableFile(FileProblem.INVALID_FILE_TYPE, format.kind().toString());
      }
      var reader = readerOf(format.kind());
      return new TableRecogniser(reader, bytes).recognise(format, reasons(reader.guess(bytes, fileName), format, fileName));
    });
  }

  private static List<FileFinding> reasons(Guess guess, FileFormat format, String fileName) {
    return Stream.concat(TableFindings.ofName(fileName, format.kind()).stream(), guess.reasons().of(format).stream()).toList();
  }

  @Override
  public List<String> headers(Path bytes, FileFormat format) {
    return refusing(String.valueOf(bytes.getFileName()), () -> new TableRecogniser(readerOf(format.kind()), bytes).headers(format));
  }

  @Override
  public RowReader open(Path bytes, FileFormat format) {
    var fileName = String.valueOf(bytes.getFileName());
    return refusing(fileName, () -> new DataRows(readerOf(format.kind()).rows(bytes, format), format, fileName));
  }

  @Override
  public List<FileRow> preview(Path bytes, FileFormat format, int rows) {
    return refusing(String.valueOf(bytes.getFileName()), () -> new TableRecogniser(readerOf(format.kind()), bytes).sample(format, rows)
        .stream().map(SourceRow::row).toList());
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
