package io.intake.imports;

/// A cell that is read otherwise than it stands in the file.
///
/// @param text that is read; the internal value where an option was chosen
/// @param edited by hand in this row; else by a decision about all cells that say the same
public record CellFix(int column, String text, boolean edited) {
}
