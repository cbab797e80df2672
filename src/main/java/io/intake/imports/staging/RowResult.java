package io.intake.imports.staging;

import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import java.util.List;

/// What became of one row, as a walk keeps it.
///
/// @param records in the order of the objects of the import; objects the row does not mention are left out
/// @param links only in plans: how many the row would add
/// @param byDomain those of them that follow from the domain of an e-mail address
public record RowResult(int lineNumber, RowOutcome outcome, List<RecordResult> records, int links, int byDomain) {

  /// What became of one record in the row.
  ///
  /// @param slot place of its object among the objects of the import
  /// @param recordId 0 if there is none (yet)
  /// @param version of the stored record that was looked at; 0 for a new one
  /// @param changes only in plans, and only for records that are there
  public record RecordResult(int slot, long recordId, long version, RowOutcome outcome, List<ValueChange> changes) {
  }
}
