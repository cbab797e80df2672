package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.LongStream;

/// Stored sets of records that index pages can be narrowed to: the members of a list, the records an import created.
public interface RecordSelections {

  /// Makes an empty selection.
  SelectionId create(ObjectTypeId objectType);

  /// Adds records by the million; those already in it stay once.
  ///
  /// @return how many were new to the selection
  long add(SelectionId selection, LongStream recordIds);

  void remove(SelectionId selection, LongStream recordIds);

  /// Members that are not archived.
  long count(SelectionId selection);

  /// Which of these have a record among their members.
  Set<SelectionId> containing(Collection<SelectionId> selections, RecordId record);

  void delete(SelectionId selection);
}
