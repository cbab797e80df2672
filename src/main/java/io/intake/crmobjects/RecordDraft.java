package io.intake.crmobjects;

import java.util.Map;

/// A record to be written.
///
/// @param id taken with [RecordUpserts#takeIds] for a new one
/// @param version of the stored record that was looked at; 0 for a new one
/// @param properties all of its values after the change, canonical texts
/// @param before old values of the properties that change, an empty text where there was none; empty for a new one
/// @param lineNumber where in the file it comes from, for its history
public record RecordDraft(long id, long version, Map<String, String> properties, Map<String, String> before, int lineNumber) {

  public boolean isNew() {
    return version == 0;
  }
}
