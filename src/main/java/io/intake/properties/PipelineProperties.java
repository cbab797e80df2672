package io.intake.properties;

/// Which properties of an object type name a record's pipeline and its stage.
///
/// @param amount the property that a board sums up; empty for none
/// @param withProbability whether its stages say how likely a record is won
public record PipelineProperties(ObjectTypeId objectType, String pipeline, String stage, String amount, boolean withProbability) {
}
