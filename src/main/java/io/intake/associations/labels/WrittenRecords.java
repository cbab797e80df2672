package io.intake.associations.labels;

import io.intake.crmobjects.RecordId;
import java.util.Set;

/// Makes the links that follow from the values of a record.
public interface WrittenRecords {

  /// Called in the transaction that writes the record.
  ///
  /// @param changed internal names of the properties that got another value
  void follow(RecordId record, Set<String> changed);
}
