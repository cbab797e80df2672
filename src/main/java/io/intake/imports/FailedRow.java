package io.intake.imports;

import java.util.List;

/// A row that a run did not take in.
///
/// @param errors everything noted about it, those that cost only a value too
public record FailedRow(FileRow row, List<ImportError> errors) {
}
