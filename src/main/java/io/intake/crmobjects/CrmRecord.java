package io.intake.crmobjects;

import java.time.Instant;
import java.util.Map;

/// A record as stored.
///
/// @param properties canonical texts by internal name, see [io.intake.properties.Parsed.Valid]; absent means empty
/// @param told values that are not stored with it: what its row says, and what follows from records that it is linked with
/// @param version counts the changes; an edit names the version it was made from
public record CrmRecord(RecordId id, String displayName, Map<String, String> properties, Map<String, String> told, long version,
    Instant createdAt, Instant updatedAt, RecordSource createdBy, RecordSource updatedBy, boolean archived) {

  /// The canonical text of a property, wherever it comes from; empty where there is none.
  public String value(String property) {
    var value = properties.get(property);
    return value == null ? told.getOrDefault(property, "") : value;
  }

  public CrmRecord telling(Map<String, String> others) {
    return new CrmRecord(id, displayName, properties, others, version, createdAt, updatedAt, createdBy, updatedBy, archived);
  }
}
