package io.intake.exports.file;

/// A value is longer than a cell may be.
public final class CellTooLong extends RuntimeException {

  private final int column;

  CellTooLong(int column) {
    super("The value in column " + column + " is longer than a cell may be");
    this.column = column;
  }

  /// Counted from 0.
  public int column() {
    return column;
  }
}
