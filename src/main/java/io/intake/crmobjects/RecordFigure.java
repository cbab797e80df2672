package io.intake.crmobjects;

import java.math.BigDecimal;
import java.util.List;

/// What some records with the same values come to.
///
/// @param values of the properties they were grouped by, in their order; empty texts where they have none
/// @param sum of the number that was asked for; zero if none was
public record RecordFigure(List<String> values, long count, BigDecimal sum) {
}
