package io.intake.associations;

import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import java.time.Instant;

/// What somebody changed about a link of a record.
///
/// @param other the record at the other side
/// @param label the label that came or went, as the asking record's side reads it; empty where no label is meant
public record LinkChange(Instant at, RecordSource source, Kind kind, RecordId other, String label) {

  /// What was done.
  public enum Kind {
    LINKED,
    /// It follows from the domain of an e-mail address.
    LINKED_BY_DOMAIN,
    UNLINKED, LABELLED, UNLABELLED,
    /// It became the primary one.
    PRIMARY
  }
}
