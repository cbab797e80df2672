package io.intake.imports.file.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;

/// Some rows on their way from the scanner to the parser, that are decoded together.
final class RowBlock {

  private static final int MOST_ROWS = 512;
  private static final int MOST_BYTES = 1 << 18;

  private final Bytes bytes;
  private final int[] ends;
  private final int[] lines;
  private final boolean[] blanks;
  private int rows;

  RowBlock() {
    this(MOST_ROWS, MOST_BYTES);
  }

  RowBlock(int mostRows, int usualBytes) {
    bytes = new Bytes(usualBytes);
    ends = new int[mostRows];
    lines = new int[mostRows];
    blanks = new boolean[mostRows];
  }

  /// Takes rows until it is full, or as many as are wanted.
  void fill(RowScanner scanner, int wanted) throws IOException {
    clear();
    while (rows < Math.min(wanted, ends.length) && bytes.size() < MOST_BYTES && scanner.next()) {
      add(scanner);
    }
  }

  void clear() {
    bytes.reset();
    rows = 0;
  }

  /// Takes the row that the scanner is at.
  void add(RowScanner scanner) {
    scanner.writeTo(bytes);
    ends[rows] = bytes.size();
    lines[rows] = scanner.line();
    blanks[rows] = scanner.blank();
    rows++;
  }

  int rows() {
    return rows;
  }

  int line(int row) {
    return lines[row];
  }

  boolean blank(int row) {
    return blanks[row];
  }

  String text(Charset charset) {
    return bytes.toString(charset);
  }

  String text(Charset charset, int row) {
    return bytes.text(row == 0 ? 0 : ends[row - 1], ends[row], charset);
  }

  private static final class Bytes extends ByteArrayOutputStream {

    private Bytes(int usualBytes) {
      super(usualBytes);
    }

    private String text(int from, int to, Charset charset) {
      return new String(buf, from, to - from, charset);
    }
  }
}
