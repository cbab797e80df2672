package io.intake.properties;

import java.time.Instant;

/// A property that is out of use. Records keep its values.
///
/// @param archivedBy who did it, by name
/// @param restorableUntil 90 days later
public record ArchivedProperty(Property property, Instant archivedAt, String archivedBy, Instant restorableUntil) {
}
