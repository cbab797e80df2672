package io.intake.properties;

/// The pipelines of an object type are no longer what they were.
public record PipelinesChanged(ObjectTypeId objectType) {
}
