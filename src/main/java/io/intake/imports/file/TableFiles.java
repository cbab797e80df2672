package io.intake.imports.file;

import io.intake.imports.FileFormat;
import io.intake.imports.FileRow;
import java.nio.file.Path;
import java.util.List;

/// Reads uploaded files as tables of text, whatever kind they are. Keeps nothing between calls.
///
/// Every method throws a [io.intake.imports.FileRefused] where the file can't be read.
public interface TableFiles {

  /// Finds out by itself how the file is to be read.
  ///
  /// @param fileName as the user knows it; a hint at most, since names lie
  Recognised recognise(Path bytes, String fileName);

  /// Reads the file in the way it is told.
  ///
  /// @param format with 0 as header line to have that one recognised
  Recognised reread(Path bytes, String fileName, FileFormat format);

  /// The headers alone, without reading the whole file: as many as there are columns, some may be blank.
  List<String> headers(Path bytes, FileFormat format);

  /// The rows below the header.
  RowReader open(Path bytes, FileFormat format);

  /// The first rows as they stand in the file, those above the header too.
  List<FileRow> preview(Path bytes, FileFormat format, int rows);
}
