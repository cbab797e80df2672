package io.intake.properties;

/// Which properties of an object type name a record's pipeline and its stage.
///
/// @param withProbability whether its stages say how likely a record is won
public record PipelineProperties(ObjectTypeId objectType, String pipeline, String stage, boolean withProbability) {
}
