package io.intake.properties;

/// One choice of an enumeration.
///
/// @param value the internal value that is stored, unique in its property
/// @param label what people see and write, unique in its property
/// @param hidden kept out of pickers, yet valid in a file
public record PropertyOption(String value, String label, int displayOrder, boolean hidden) {
}
