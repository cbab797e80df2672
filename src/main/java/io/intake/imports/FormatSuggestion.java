package io.intake.imports;

import io.intake.properties.DateOrder;
import io.intake.properties.NumberNotation;

/// How dates and numbers of the mapped columns seem to be written.
///
/// @param datesMapped a column goes to a date or date-time property, so that the order matters
/// @param datesDecided the values leave only one order; else the suggestion is a guess to be confirmed
/// @param dateExample a value of the file
public record FormatSuggestion(boolean datesMapped, boolean datesDecided, DateOrder dateOrder, String dateExample,
    boolean numbersMapped, boolean numbersDecided, NumberNotation numberNotation, String numberExample) {
}
