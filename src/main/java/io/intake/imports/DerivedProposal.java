package io.intake.imports;

import java.util.List;

/// Columns that are surely worth making of those of a file.
///
/// @param column beside which they are proposed
public record DerivedProposal(int column, List<Derivation> columns) {
}
