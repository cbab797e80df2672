package io.intake.crmobjects;

/// An object type that people defined.
///
/// @param archived out of sight with its records, until somebody brings it back
public record CustomObject(ObjectType type, boolean archived) {
}
