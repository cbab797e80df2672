package io.intake.imports.fixing;

import io.intake.imports.ValueDecision;
import java.util.List;

/// The fixes of a draft at one moment, as they are kept with its plan.
public record FixSet(List<Decision> decisions, List<Edit> edits) {

  public static final FixSet NONE = new FixSet(List.of(), List.of());

  /// About all cells of a column that say the same.
  public record Decision(int column, String text, ValueDecision decision) {
  }

  /// Of one cell.
  public record Edit(int lineNumber, int column, String text) {
  }
}
