package io.intake.imports;

/// A further attempt at the failed rows of an import.
///
/// @param first the import that all attempts belong to
/// @param firstName its name
/// @param number 2 for the second attempt
public record ImportAttempt(ImportId first, String firstName, int number) {
}
