package io.intake.compliance;

import io.intake.crmobjects.RecordId;

/// Deletes people who asked for it.
public interface PersonErasure {

  /// Deletes a person for good, with values, history, links and memberships; nobody with one of their addresses can be imported any more.
  /// For administrators. It can't be undone.
  ///
  /// @throws java.util.NoSuchElementException if there is no such record
  /// @throws IllegalArgumentException if its records are no people
  void erase(RecordId person);
}
