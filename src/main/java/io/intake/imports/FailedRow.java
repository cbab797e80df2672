package io.intake.imports;

import java.util.List;

/// A row that a run did not take in.
///
/// @param row as it was read: what was put right before the run is right in it
/// @param errors everything noted about it, those that cost only a value too
public record FailedRow(FileRow row, List<ImportError> errors) {
}
