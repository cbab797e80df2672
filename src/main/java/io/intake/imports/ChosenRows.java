package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.List;

/// Rows for which the same was chosen in one go.
///
/// @param lines in the order of the file
public record ChosenRows(ObjectTypeId objectType, RowChoice.Kind kind, List<Integer> lines) {
}
