package io.intake.imports;

import java.util.List;

/// What columns that are made would hold in one row of the file.
///
/// @param sources the texts that they are made of, each once
/// @param values one for each column
/// @param fits false if a text can't be split for sure and stays whole
public record DerivedRow(int lineNumber, List<String> sources, List<String> values, boolean fits) {
}
