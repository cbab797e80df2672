package io.intake.exports.file;

/// A value on its way into a file.
///
/// @param isNumber whether a workbook may take it for a number without changing it
public record Cell(String text, boolean isNumber) {

  private static final int EXACT_DIGITS = 15;

  public static Cell text(String text) {
    return new Cell(text, false);
  }

  /// A number as stored; one with more digits than a workbook keeps stays a text.
  public static Cell number(String text) {
    return new Cell(text, text.length() <= EXACT_DIGITS && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?"));
  }
}
