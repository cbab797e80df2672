package io.intake.exports;

import io.intake.crmobjects.RecordId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Exports for users with the permission to export. Each sees their own, as long as they may see the records; administrators see all.
public interface Exports {

  /// For how many days a file is kept.
  int DAYS_KEPT = 7;

  /// Begins to write a file in the background.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if the user may not see the records, or not export
  ExportId order(ExportRequest request);

  /// The same of some of the records only.
  ExportId order(ExportRequest request, Collection<RecordId> only);

  /// Empty for those of others.
  Optional<Export> find(ExportId id);

  /// Newest first.
  List<Export> list(int offset, int limit);

  long count();

  /// Writes the file.
  ///
  /// @throws java.util.NoSuchElementException if there is none, or it is somebody else's
  void write(ExportId id, OutputStream out) throws IOException;

  /// Stops an export under way, and throws away what there is of the file.
  void cancel(ExportId id);
}
