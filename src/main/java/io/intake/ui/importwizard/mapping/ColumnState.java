package io.intake.ui.importwizard.mapping;

/// Whether a column of the file is settled.
enum ColumnState {
  READY, NEEDS_A_LOOK, NOT_IMPORTED
}
