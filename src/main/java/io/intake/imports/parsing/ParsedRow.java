package io.intake.imports.parsing;

import io.intake.imports.FileRow;
import io.intake.imports.ImportError;
import java.util.List;

/// A row whose texts became values.
///
/// @param records of the objects the row mentions
/// @param named records that the row names to link with
/// @param errors noted so far; may be added to
public record ParsedRow(FileRow row, List<ParsedRecord> records, List<LinkedColumn.Named> named, List<ImportError> errors) {
}
