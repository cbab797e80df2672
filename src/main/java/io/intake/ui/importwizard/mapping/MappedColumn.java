package io.intake.ui.importwizard.mapping;

import io.intake.imports.Certainty;
import io.intake.imports.ColumnSuggestion;
import io.intake.imports.ColumnTarget;
import io.intake.imports.Derivation;
import io.intake.imports.OverwritePolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One column of the file, or one that is made, and where a person has it go by now.
///
/// @param confirmed a person chose it, so that doubts of the suggestion are settled
/// @param derivation how it is made; empty for a column of the file
record MappedColumn(ColumnSuggestion suggestion, ColumnTarget target, OverwritePolicy policy, boolean confirmed,
    Optional<Derivation> derivation) {

  /// A column of the file.
  MappedColumn(ColumnSuggestion suggestion, ColumnTarget target, OverwritePolicy policy, boolean confirmed) {
    this(suggestion, target, policy, confirmed, Optional.empty());
  }

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
    return new MappedColumn(other, confirmed ? target : other.target(), policy, confirmed, derivation);
  }

  MappedColumn withTarget(ColumnTarget other) {
    return new MappedColumn(suggestion, other, policy, true, derivation);
  }

  MappedColumn withSuggestion(ColumnSuggestion other) {
    return new MappedColumn(other, target, policy, confirmed, derivation);
  }

  /// A part may be blank only because its text was not split, so it never empties a value.
  MappedColumn withPolicy(OverwritePolicy other) {
    return policies().contains(other) ? new MappedColumn(suggestion, target, other, confirmed, derivation) : this;
  }

  List<OverwritePolicy> policies() {
    return derivation.isEmpty() ? List.of(OverwritePolicy.values())
        : Arrays.stream(OverwritePolicy.values()).filter(each -> each != OverwritePolicy.BLANK_CLEARS).toList();
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
