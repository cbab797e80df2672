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
  PlannedVersions NONE = new PlannedVersions() {
    @Override
    public boolean allow(int rowIndex, ImportedObject object, RecordState state) {
      return true;
    }

    @Override
    public boolean allowNew(int rowIndex, ImportedObject object) {
      return true;
    }
  };

  /// Whether a record that is there is still as the plan saw it.
  ///
  /// @param rowIndex place of the row in its chunk
  boolean allow(int rowIndex, ImportedObject object, RecordState state);

  /// Whether a record may be created: not where the plan saw one that was archived since, or lost the identifier it was found by.
  ///
  /// @param rowIndex place of the row in its chunk
  boolean allowNew(int rowIndex, ImportedObject object);

  /// @param planned results of the plan for the same chunk
  /// @param ourselves changes made by this import are no reason to stop
  static PlannedVersions of(List<RowResult> planned, RecordSource ourselves) {
    return new PlannedVersions() {
      @Override
      public boolean allow(int rowIndex, ImportedObject object, RecordState state) {
        // A record that was to be created and is there now: another import was faster, this one updates it.
        if (state.isNew() || ourselves.equals(state.updatedBy())) {
          return true;
        }
        var seen = versionSeen(rowIndex, object);
        return seen == 0 || seen == state.version();
      }

      @Override
      public boolean allowNew(int rowIndex, ImportedObject object) {
        return versionSeen(rowIndex, object) == 0;
      }

      /// 0 if the plan saw no record.
      private long versionSeen(int rowIndex, ImportedObject object) {
        if (rowIndex < planned.size()) {
          for (var found : planned.get(rowIndex).records()) {
            if (found.slot() == object.slot() && found.outcome() != RowOutcome.FAILED) {
              return found.version();
            }
          }
        }
        return 0;
      }
    };
  }
}
