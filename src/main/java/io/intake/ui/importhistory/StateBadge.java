package io.intake.ui.importhistory;

import com.vaadin.flow.component.html.Span;
import io.intake.imports.ImportState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;

/// Where an import stands, as icon, word and colour.
class StateBadge extends Span {

  StateBadge(ImportState state) {
    addClassNames("badge", "badge-" + kind(state));
    add(icon(state).create(), new Span(Texts.of("importhistory.state." + state.name())));
  }

  private static String kind(ImportState state) {
    return switch (state) {
      case DRAFT -> "unchanged";
      case STARTED -> "accent";
      case PROCESSING -> "running";
      case DONE -> "created";
      case FAILED -> "failed";
      case CANCELED -> "look";
    };
  }

  private static IntakeIcon icon(ImportState state) {
    return switch (state) {
      case DRAFT -> IntakeIcon.DRAFT;
      case STARTED -> IntakeIcon.CLOCK;
      case PROCESSING -> IntakeIcon.RUNNING;
      case DONE -> IntakeIcon.DONE;
      case FAILED -> IntakeIcon.FAILED;
      case CANCELED -> IntakeIcon.STOP;
    };
  }
}
