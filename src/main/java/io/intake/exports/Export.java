package io.intake.exports;

import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.time.Instant;
import java.util.Optional;

/// An export that was ordered, and how far it is.
///
/// @param rowsTotal as counted at the beginning
/// @param failure why it has no file; with the record and property that it is about, if it is about one
/// @param size of the file in bytes
public record Export(ExportId id, String name, ObjectTypeId objectType, ExportFormat format, ExportState state, long rowsDone,
    long rowsTotal, Optional<Failure> failure, UserId requestedBy, Instant requestedAt, Optional<Instant> finishedAt, long size) {

  /// Why there is no file.
  ///
  /// @param record number of the record that it is about, 0 if about none
  /// @param property internal name of the property that it is about, empty if about none
  public record Failure(ExportFailure reason, long record, String property) {
  }

  public boolean isUnderWay() {
    return state == ExportState.WAITING || state == ExportState.RUNNING;
  }

  public String fileName() {
    return name + format.ending();
  }
}
