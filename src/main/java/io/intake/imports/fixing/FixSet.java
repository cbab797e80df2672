package io.intake.imports.fixing;

import io.intake.imports.ValueDecision;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Objects;

/// The fixes of a draft at one moment, as they are kept with its plan.
public record FixSet(List<Decision> decisions, List<Edit> edits, List<Choice> choices) {

  public static final FixSet NONE = new FixSet(List.of(), List.of(), List.of());

  public FixSet {
    // A plan of an older version kept none.
    choices = Objects.requireNonNullElse(choices, List.of());
  }

  /// About all cells of a column that say the same.
  public record Decision(int column, String text, ValueDecision decision) {
  }

  /// Of one cell.
  public record Edit(int lineNumber, int column, String text) {
  }

  /// About the record of one row.
  ///
  /// @param recordId of the record that the row updates; 0 if the row is left out
  public record Choice(int lineNumber, ObjectTypeId objectType, long recordId) {
  }

  /// The same as if nobody had chosen anything for single rows.
  public FixSet withoutChoices() {
    return new FixSet(decisions, edits, List.of());
  }
}
