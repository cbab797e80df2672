package io.intake.imports;

/// A run came to its end and all of it is stored.
public record ImportCompleted(ImportId id, ImportSummary summary) {
}
