package io.intake.imports;

/// An import was started by a person.
public record ImportStarted(ImportId id) {
}
