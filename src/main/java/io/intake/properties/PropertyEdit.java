package io.intake.properties;

/// What can be said anew of a property that administrators made, without touching its values.
///
/// @param group internal name
/// @param fieldType one that its type allows
public record PropertyEdit(String label, String description, String group, FieldType fieldType, NumberDisplay display) {
}
