package io.intake.ui.importhistory;

import io.intake.imports.ImportState;
import java.util.EnumSet;
import java.util.Set;

/// Which imports the page shows, by their state.
enum StateFilter {
  ALL(EnumSet.allOf(ImportState.class)),
  RUNNING(EnumSet.of(ImportState.STARTED, ImportState.PROCESSING)),
  DONE(EnumSet.of(ImportState.DONE)),
  STOPPED(EnumSet.of(ImportState.FAILED, ImportState.CANCELED)),
  DRAFTS(EnumSet.of(ImportState.DRAFT));

  private final Set<ImportState> states;

  StateFilter(Set<ImportState> states) {
    this.states = states;
  }

  boolean has(ImportState state) {
    return states.contains(state);
  }
}
