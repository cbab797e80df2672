package io.intake.ui.importwizard.mapping;

import io.intake.imports.Certainty;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.OverwritePolicy;

/// One column of the file, and where a person has it go by now.
///
/// @param confirmed a person chose it, so that doubts of the suggestion are settled
record MappedColumn(ColumnSuggestion suggestion, ColumnTarget target, OverwritePolicy policy, boolean confirmed) {

  int column() {
    return suggestion.column();
  }

  boolean isSuggested() {
    return withoutPolicy(target).equals(withoutPolicy(suggestion.target()));
  }

  boolean isUnsure() {
    return !confirmed && target instanceof ColumnTarget.PropertyColumn && isSuggested()
        && suggestion.certainty() == Certainty.TO_BE_CHECKED;
  }

  boolean isUndecided() {
    return target instanceof ColumnTarget.Undecided;
  }

  boolean isSkipped() {
    return target instanceof ColumnTarget.Skipped;
  }

  /// With a new suggestion, which takes the place of one that nobody chose.
  MappedColumn suggestedAnew(ColumnSuggestion other) {
    return new MappedColumn(other, confirmed ? target : other.target(), policy, confirmed);
  }

  MappedColumn withTarget(ColumnTarget other) {
    return new MappedColumn(suggestion, other, policy, true);
  }

  MappedColumn withPolicy(OverwritePolicy other) {
    return new MappedColumn(suggestion, target, other, confirmed);
  }

  /// The target as the door wants it.
  ColumnTarget targetWithPolicy() {
    return target instanceof ColumnTarget.PropertyColumn property
        ? new ColumnTarget.PropertyColumn(property.objectType(), property.property(), policy) : target;
  }

  /// Two columns that go to the same place do so whatever their policies.
  static ColumnTarget withoutPolicy(ColumnTarget target) {
    return target instanceof ColumnTarget.PropertyColumn property
        ? new ColumnTarget.PropertyColumn(property.objectType(), property.property(), OverwritePolicy.OVERWRITE) : target;
  }
}
