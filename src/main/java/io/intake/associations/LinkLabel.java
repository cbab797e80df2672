package io.intake.associations;

/// A label as the record at one side of a link reads it.
///
/// @param forwards whether the record that reads it is the link's `from`
/// @param word what the other record is to the one that reads it
public record LinkLabel(int typeId, boolean forwards, String word) {
}
