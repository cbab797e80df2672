package io.intake.imports;

/// One property before and after. Canonical texts, empty where there is no value.
public record ValueChange(String property, String oldValue, String newValue) {
}
