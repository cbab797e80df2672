package io.intake.imports.run;

import io.intake.crmobjects.RecordSource;
import io.intake.imports.RowOutcome;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.staging.RowResult;
import java.util.List;

/// Holds a run to its plan: a record that somebody else changed in between is not overwritten.
///
/// @see "docs/decisions/0011-the-plan-is-held.md"
interface PlannedVersions {

  /// A plan has nothing to be held to.
  PlannedVersions NONE = (rowIndex, object, state) -> true;

  /// @param rowIndex place of the row in its chunk
  /// @return whether the record is still as the plan saw it
  boolean allow(int rowIndex, ImportedObject object, RecordState state);

  /// @param planned results of the plan for the same chunk
  /// @param ourselves changes made by this import are no reason to stop
  static PlannedVersions of(List<RowResult> planned, RecordSource ourselves) {
    return (rowIndex, object, state) -> {
      if (state.isNew() || ourselves.equals(state.updatedBy()) || rowIndex >= planned.size()) {
        return true;
      }
      return planned.get(rowIndex).records().stream()
          .filter(found -> found.slot() == object.slot() && found.outcome() != RowOutcome.FAILED)
          // A record that was to be created and is there now: another import was faster, this one updates it.
          .allMatch(found -> found.version() == 0 || found.version() == state.version());
    };
  }
}
