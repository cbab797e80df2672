package io.intake.imports;

/// Where an import stands.
public enum ImportState {
  /// In the wizard; nothing is written yet.
  DRAFT,
  /// Accepted, waiting for a free place.
  STARTED, PROCESSING,
  /// Finished; single rows may have failed.
  DONE,
  /// Stopped by something that is no row's fault; what was written stays and is told.
  FAILED,
  /// Stopped by a person; what was written stays.
  CANCELED;

  public boolean isOver() {
    return this == DONE || this == FAILED || this == CANCELED;
  }
}
