package io.intake.imports;

/// The number of a saved mapping.
public record SavedMappingId(long value) {
}
