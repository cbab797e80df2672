package io.intake.imports.parsing;

import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import java.util.List;

/// A row whose texts became values.
///
/// @param records of the objects the row mentions
/// @param errors noted so far; may be added to
public record ParsedRow(FileRow row, List<ParsedRecord> records, List<ImportError> errors) {
}
