package io.intake.imports.parsing;

import io.intake.imports.fixing.Fixes;
import io.intake.properties.ObjectTypeId;
import java.util.List;

/// What goes where, made ready for a walk.
///
/// @param labels columns that hold association labels
/// @param links columns that name records to link with
/// @param domains links that follow from the domains of e-mail addresses; empty unless the account wants them
/// @param width columns of the header row, and those that are made
/// @param made how many columns are made of those of the file
/// @param endsLeftOut whether the file leaves out blank cells at the end of a row, so that what is missing there is blank
/// @param fixes what is read in place of what stands in the file
public record Mapping(List<ImportedObject> objects, List<MappedColumn> columns, List<LabelledPair> labels, List<LinkedColumn> links,
    List<DomainPair> domains, int width, int made, boolean endsLeftOut, Fixes fixes) {

  /// The object type of a slot, in the file or named by a column of links.
  public ObjectTypeId type(int slot) {
    return slot >= 0 ? objects.get(slot).type().id() : links.stream().map(LinkedColumn::to).filter(object -> object.slot() == slot)
        .findFirst().orElseThrow().type().id();
  }

  /// A column of labels for the link between two objects.
  ///
  /// @param from slot of the object from whose side the labels are written
  public record LabelledPair(int column, int from, int to) {

    /// Whether this is about the same two objects, whichever comes first.
    public boolean isBetween(int one, int other) {
      return joins(from, to, one, other);
    }
  }

  /// Whether two slots are the same two as others, whichever comes first; the two may be one.
  static boolean joins(int from, int to, int one, int other) {
    return from == one && to == other || from == other && to == one;
  }
}
