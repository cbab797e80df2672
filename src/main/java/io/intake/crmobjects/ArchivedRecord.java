package io.intake.crmobjects;

import java.time.Instant;

/// A record out of sight.
///
/// @param purgedAt when it is deleted for good unless it is restored
public record ArchivedRecord(CrmRecord record, Instant archivedAt, Instant purgedAt) {
}
