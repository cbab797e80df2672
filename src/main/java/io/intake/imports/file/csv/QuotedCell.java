package io.intake.imports.file.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Looks for the end of a quoted cell. On one line it is generous: a quote amid the text is text. Across lines it is strict,
/// since everything it accepts there is taken from the rows that follow.
final class QuotedCell {

  static final int NOWHERE = -1;

  /// No byte is it.
  private static final int NO_ESCAPE = 0x100;

  /// More is no text that somebody typed.
  static final int LONGEST = 4 << 20;
  private static final int LINES_THAT_PROVE_ROWS = 50;
  /// A row is looked through in vain that many times at most, or until so many bytes are: its length must not count twice over.
  private static final int TIMES_IN_VAIN = 16;
  private static final int BYTES_IN_VAIN = 1 << 16;

  private final RowScanner row;
  private final int delimiter;
  private final int quote;
  private final int escape;
  private final List<Integer> strayQuotes = new ArrayList<>();
  private int expectedCells;
  private int lineBreaks;
  private long closesNowhereBefore;
  private long rowInVain;
  private long bytesInVain;

  QuotedCell(RowScanner row, Dialect dialect) {
    this.row = row;
    this.delimiter = dialect.delimiter();
    this.quote = dialect.quote();
    this.escape = dialect.escape() == Dialect.NONE ? NO_ESCAPE : dialect.escape();
  }

  void expectCells(int cells) {
    expectedCells = cells;
  }

  /// Position of the quote that ends the cell, or [#NOWHERE] if the opening one is none.
  int close(int open) throws IOException {
    strayQuotes.clear();
    lineBreaks = 0;
    if (isInVain(open)) {
      return NOWHERE;
    }
    for (var position = open + 1; position - open <= LONGEST; position++) {
      var character = row.at(position);
      if (character == escape && escapes(position + 1)) {
        position++;
      } else if (character == quote) {
        if (row.at(position + 1) == quote) {
          position++;
        } else if (endsCell(position + 1)) {
          return position;
        } else if (opensAnother(open, position)) {
          bytesInVain += position - open;
          return NOWHERE;
        } else {
          strayQuotes.add(position);
        }
      } else if (RowScanner.isLineEnd(character)) {
        bytesInVain += position - open;
        return strayQuotes.isEmpty() && row.absolute(open) >= closesNowhereBefore ? closeOnLaterLine(open, position) : NOWHERE;
      } else if (character < 0) {
        bytesInVain += position - open;
        return NOWHERE;
      }
    }
    bytesInVain += LONGEST;
    return NOWHERE;
  }

  /// Whether the row was looked through often enough.
  private boolean isInVain(int open) {
    if (rowInVain != row.absolute(0)) {
      rowInVain = row.absolute(0);
      bytesInVain = 0;
    }
    return bytesInVain > Math.max(BYTES_IN_VAIN, (long) TIMES_IN_VAIN * open);
  }

  /// In `"5,6,"a, b",7` the second quote opens a cell, so the first one is lone.
  private boolean opensAnother(int open, int position) throws IOException {
    return delimiter != ' ' && position - 1 > open && row.at(position - 1) == delimiter;
  }

  private boolean escapes(int position) throws IOException {
    var character = row.at(position);
    return character == quote || character == escape;
  }

  private boolean endsCell(int from) throws IOException {
    var position = from;
    while (row.isPadding(row.at(position))) {
      position++;
    }
    var character = row.at(position);
    return character == delimiter || RowScanner.isLineEnd(character) || character < 0;
  }

  private int closeOnLaterLine(int open, int firstBreak) throws IOException {
    var lines = new Lines(delimitersBefore(open), delimitersBetween(open, firstBreak));
    for (var position = firstBreak; position - open < LONGEST; position++) {
      var character = row.at(position);
      if (character == escape && escapes(position + 1)) {
        position++;
      } else if (character == quote) {
        if (row.at(position + 1) == quote) {
          position++;
        } else {
          return endsCell(position + 1) && !lines.lookLikeRows(delimitersBehind(position)) ? position : NOWHERE;
        }
      } else if (character == '\n' || (character == '\r' && row.at(position + 1) != '\n')) {
        lines.lineBreak();
        if (lines.proveRows()) {
          return NOWHERE;
        }
      } else if (character == delimiter) {
        lines.delimiter();
      } else if (character < 0) {
        closesNowhereBefore = row.absolute(position);
        return NOWHERE;
      }
    }
    closesNowhereBefore = row.absolute(open) + LONGEST;
    return NOWHERE;
  }

  /// Outside of quoted cells.
  private int delimitersBefore(int open) throws IOException {
    var delimiters = 0;
    var quoted = false;
    for (var position = 0; position < open; position++) {
      var character = row.at(position);
      if (character == quote) {
        quoted = !quoted;
      } else if (character == delimiter && !quoted) {
        delimiters++;
      }
    }
    return delimiters;
  }

  private int delimitersBetween(int from, int to) throws IOException {
    var delimiters = 0;
    for (var position = from; position < to; position++) {
      if (row.at(position) == delimiter) {
        delimiters++;
      }
    }
    return delimiters;
  }

  private int delimitersBehind(int close) throws IOException {
    var end = close;
    while (row.at(end) >= 0 && !RowScanner.isLineEnd(row.at(end))) {
      end++;
    }
    return delimitersBetween(close, end);
  }

  /// The quotes amid the text of the cell last looked at.
  List<Integer> strayQuotes() {
    return strayQuotes;
  }

  /// How many lines the cell last looked at goes on for.
  int lineBreaks() {
    return lineBreaks;
  }

  /// The lines that a cell would take, counted as if they were rows of their own.
  private final class Lines {

    private final int before;
    private final int onFirst;
    private int onThis;
    private int whole;
    private int wholeAsWideAsRows;

    private Lines(int before, int onFirst) {
      this.before = before;
      this.onFirst = onFirst;
    }

    private void delimiter() {
      onThis++;
    }

    private void lineBreak() {
      if (lineBreaks > 0) {
        whole++;
        wholeAsWideAsRows += onThis == expectedCells - 1 ? 1 : 0;
      }
      lineBreaks++;
      onThis = 0;
    }

    private boolean nearlyAllAreAsWide() {
      return expectedCells > 1 && before + onFirst == expectedCells - 1 && wholeAsWideAsRows * 10 >= whole * 9;
    }

    private boolean proveRows() {
      return whole >= LINES_THAT_PROVE_ROWS && nearlyAllAreAsWide();
    }

    private boolean lookLikeRows(int behind) {
      var oneRowFits = before + behind == expectedCells - 1;
      var lastLineFits = onThis + behind == expectedCells - 1;
      return nearlyAllAreAsWide() && lastLineFits && (!oneRowFits || (whole >= 2 && expectedCells > 2));
    }
  }
}
