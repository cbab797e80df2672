package io.intake.imports;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/// What people take home of imports that were started. For users with the permission to import.
public interface ImportDownloads {

  /// The columns of the file, in its order.
  List<ColumnMapping> columns(ImportId id);

  /// The rows that failed, in the order of the file, read as they are asked for.
  Stream<FailedRow> failedRows(ImportId id);

  /// Whether the user may have the file as it was uploaded: who imported it and administrators may.
  boolean mayHaveOriginal(ImportId id);

  /// The bytes as they were uploaded.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if the user may not have them
  void writeOriginal(ImportId id, OutputStream out);
}
