package io.intake.crmobjects;

import java.time.Instant;
import java.util.Map;

/// A record as stored.
///
/// @param properties canonical texts by internal name, see [io.intake.properties.Parsed.Valid]; absent means empty
/// @param version counts the changes; an edit names the version it was made from
public record CrmRecord(RecordId id, String displayName, Map<String, String> properties, long version, Instant createdAt,
    Instant updatedAt, RecordSource createdBy, RecordSource updatedBy, boolean archived) {
}
