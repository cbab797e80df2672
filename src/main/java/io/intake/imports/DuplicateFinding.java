package io.intake.imports;

import io.intake.properties.ObjectTypeId;

/// Possible doubles of one kind among the records of a file.
///
/// @param open how many of them nobody decided about yet
/// @param listed how many can be looked at: of very many only the first
public record DuplicateFinding(Kind kind, ObjectTypeId objectType, long open, long listed) {

  /// How records can be doubles.
  public enum Kind {
    /// Rows that would create a record resemble records that are there.
    RECORDS_ALIKE,
    /// Rows that name no identifier resemble rows before them.
    ROWS_ALIKE,
    /// Records that several rows name by the same identifier; these become one record, so there is nothing to decide.
    REPEATED;

    /// Whether somebody should decide about each of them.
    public boolean isToBeDecided() {
      return this != REPEATED;
    }
  }
}
