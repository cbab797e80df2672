package io.intake.crmobjects;

import java.util.Map;

/// What a run needs to know of a record that is there.
///
/// @param properties canonical texts by internal name
/// @param updatedBy the source of the last change
public record StoredRecord(long id, long version, Map<String, String> properties, RecordSource updatedBy) {
}
