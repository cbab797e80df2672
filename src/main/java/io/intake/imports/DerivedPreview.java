package io.intake.imports;

import java.util.List;

/// What columns that are made would hold, seen over all rows of the file.
///
/// @param rows that hold something to make them of
/// @param unfit rows of these that do not fit
/// @param filled for each column, the rows in which it would hold something
/// @param first rows of the file that hold something
/// @param odd the rows that look worst: those that do not fit, then the unusual ones; of texts that look alike one
public record DerivedPreview(long rows, long unfit, List<Long> filled, List<DerivedRow> first, List<DerivedRow> odd) {
}
