package io.intake.ui.importwizard.mapping;

import io.intake.ui.components.IntakeIcon;

/// Whether a column of the file is settled.
enum ColumnState {
  READY(IntakeIcon.CHECK), NEEDS_A_LOOK(IntakeIcon.ALERT), NOT_IMPORTED(IntakeIcon.MINUS);

  private final IntakeIcon icon;

  ColumnState(IntakeIcon icon) {
    this.icon = icon;
  }

  IntakeIcon icon() {
    return icon;
  }
}
