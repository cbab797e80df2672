package io.intake.imports.parsing;

import java.util.List;

/// What goes where, made ready for a walk.
///
/// @param labels columns that hold association labels
/// @param width columns of the header row
public record Mapping(List<ImportedObject> objects, List<MappedColumn> columns, List<LabelledPair> labels, int width) {

  /// A column of labels for the link between two objects.
  ///
  /// @param from slot of the object from whose side the labels are written
  public record LabelledPair(int column, int from, int to) {
  }
}
