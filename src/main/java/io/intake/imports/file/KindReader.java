package io.intake.imports.file;

import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads the files of one kind. What can't be read is an [UnreadableFile].
public interface KindReader {

  FileKind kind();

  /// How the file is to be read, but for the first and the last line, which are 0.
  Guess guess(Path bytes, String fileName) throws IOException;

  /// Names of all sheets; empty where there are none.
  List<String> sheets(Path bytes) throws IOException;

  RowSource rows(Path bytes, FileFormat format) throws IOException;

  /// Counts the rows of data and notices what is strange about them. Reads the whole file, fast.
  ///
  /// @param columns that the table has
  Survey survey(Path bytes, FileFormat format, int columns) throws IOException;
}
