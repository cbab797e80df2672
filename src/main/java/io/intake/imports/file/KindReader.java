package io.intake.imports.file;

import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads the files of one kind. What can't be read is an [UnreadableFile].
public interface KindReader {

  FileKind kind();

  /// How the file is to be read, but for the header line, which is 0.
  FileFormat guess(Path bytes, String fileName) throws IOException;

  /// Names of all sheets; empty where there are none.
  List<String> sheets(Path bytes) throws IOException;

  RowSource rows(Path bytes, FileFormat format) throws IOException;

  /// How many rows are below the header line, without blank ones at the very end. Reads the whole file, fast.
  long count(Path bytes, FileFormat format) throws IOException;
}
