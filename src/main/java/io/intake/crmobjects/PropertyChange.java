package io.intake.crmobjects;

import java.time.Instant;
import java.util.Optional;

/// One value that a record got, as its history tells it.
///
/// @param oldValue canonical text; empty if the property was empty
/// @param newValue canonical text; empty if the value was cleared
/// @param lineNumber the line of the imported file, as the file counts
public record PropertyChange(String property, Optional<String> oldValue, Optional<String> newValue, Instant at, RecordSource source,
    Optional<Integer> lineNumber) {
}
