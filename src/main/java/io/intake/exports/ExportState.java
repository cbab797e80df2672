package io.intake.exports;

/// How far an export is.
public enum ExportState {
  /// Ordered, begins as soon as a worker is free.
  WAITING,
  RUNNING,
  /// The file is there.
  DONE,
  FAILED,
  /// Stopped by a person.
  CANCELED,
  /// The file was kept for its time.
  EXPIRED
}
