package io.intake.crmobjects;

import java.util.Collection;

/// Links records; whoever keeps links does it. Called in the transaction that creates the record.
public interface RecordLinker {

  /// @param others existing records, each of an object type that can be linked with the record's own
  /// @throws java.util.NoSuchElementException if records of two of these object types can't be linked
  void link(RecordId record, Collection<RecordId> others);
}
