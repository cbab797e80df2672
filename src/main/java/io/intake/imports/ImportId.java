package io.intake.imports;

/// Names one import, from its draft on.
public record ImportId(long value) {
}
