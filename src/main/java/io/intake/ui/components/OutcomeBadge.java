package io.intake.ui.components;

import com.vaadin.flow.component.html.Span;
import io.intake.imports.RowOutcome;

/// An outcome as icon, word and colour.
public class OutcomeBadge extends Span {

  public OutcomeBadge(RowOutcome outcome) {
    addClassNames("badge", "badge-" + cssName(outcome));
    add(icon(outcome).create(), new Span(Texts.of("frame.outcome." + outcome.name())));
  }

  /// The end of class names such as `badge-created`.
  public static String cssName(RowOutcome outcome) {
    return switch (outcome) {
      case CREATED -> "created";
      case UPDATED -> "updated";
      case UNCHANGED -> "unchanged";
      case SKIPPED -> "skipped";
      case FAILED -> "failed";
    };
  }

  /// The icon of an outcome, the same everywhere.
  public static IntakeIcon icon(RowOutcome outcome) {
    return switch (outcome) {
      case CREATED -> IntakeIcon.PLUS;
      case UPDATED -> IntakeIcon.PENCIL;
      case UNCHANGED -> IntakeIcon.EQUAL;
      case SKIPPED -> IntakeIcon.SKIP;
      case FAILED -> IntakeIcon.FAILED;
    };
  }
}
