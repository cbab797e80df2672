package io.intake.imports.file.csv;

import java.util.ArrayList;
import java.util.List;

/// Takes a row apart in which a backslash makes quotes, delimiters and itself ordinary. Before any other letter it is one itself:
/// `C:\new` has no line end in it.
final class EscapedCells {

  private final Dialect dialect;
  private final String row;
  private final StringBuilder cell = new StringBuilder();
  private int at;

  private EscapedCells(Dialect dialect, String row) {
    this.dialect = dialect;
    this.row = row;
  }

  /// @param row without its line end
  static String[] split(Dialect dialect, String row) {
    return new EscapedCells(dialect, row).cells();
  }

  private String[] cells() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(nextCell());
      if (at >= row.length()) {
        return cells.toArray(String[]::new);
      }
      at++;
    }
  }

  /// Ends at the delimiter or behind the row.
  private String nextCell() {
    cell.setLength(0);
    if (dialect.quote() != Dialect.NONE && at < row.length() && row.charAt(at) == dialect.quote()) {
      at++;
      quoted();
      while (at < row.length() && row.charAt(at) == ' ' && dialect.delimiter() != ' ') {
        at++;
      }
    }
    while (at < row.length() && row.charAt(at) != dialect.delimiter()) {
      take();
    }
    return cell.toString();
  }

  private void quoted() {
    while (at < row.length()) {
      if (row.charAt(at) != dialect.quote()) {
        take();
      } else if (at + 1 < row.length() && row.charAt(at + 1) == dialect.quote()) {
        cell.append(dialect.quote());
        at += 2;
      } else {
        at++;
        return;
      }
    }
  }

  private void take() {
    if (row.charAt(at) == dialect.escape() && at + 1 < row.length() && isEscapable(row.charAt(at + 1))) {
      at++;
    }
    cell.append(row.charAt(at++));
  }

  private boolean isEscapable(char character) {
    return character == dialect.quote() || character == dialect.delimiter() || character == dialect.escape();
  }
}
