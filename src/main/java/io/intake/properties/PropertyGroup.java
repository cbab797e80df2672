package io.intake.properties;

/// A heading under which properties of an object type are shown together.
public record PropertyGroup(ObjectTypeId objectType, String name, String label, int displayOrder) {
}
