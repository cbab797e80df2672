package io.intake.imports.parsing;

import io.intake.crmobjects.RecordKey;
import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import io.intake.imports.ImportErrorType;
import io.intake.properties.ObjectTypeId;

/// A column that names the records with which those of an object are linked.
///
/// @see "docs/decisions/0021"
///
/// @param names how they are named
/// @param from an object of the file
/// @param to an object of the file, or one that stands for the records that the file is not about
/// @param inFile whether the file is about those records too
public record LinkedColumn(MappedColumn names, ImportedObject from, ImportedObject to, boolean inFile) {

  /// One of the records that a cell names, as it stands there.
  ///
  /// @param recordId 0 unless it is named by that
  /// @param key what finds it otherwise
  public record Named(LinkedColumn column, String text, long recordId, RecordKey key) {

    /// Whether it may be one that this file writes: record IDs are those of records that were there before.
    public boolean isSoughtInFile() {
      return column.inFile && recordId == 0;
    }
  }

  /// What is wrong with one of the texts of a cell.
  public ImportError error(FileRow row, ImportErrorType type, String text) {
    return new ImportError(row.lineNumber(), number(), from.type().id(), type, text);
  }

  /// Its place in the file.
  public int number() {
    return names.column();
  }

  public ObjectTypeId target() {
    return to.type().id();
  }

  /// Whether this is about the same two objects, whichever comes first.
  public boolean isBetween(int one, int other) {
    return Mapping.joins(from.slot(), to.slot(), one, other);
  }
}
