package io.intake.exports;

/// Names an export.
public record ExportId(long value) {
}
