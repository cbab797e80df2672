package io.intake.imports.file.csv;

import io.intake.imports.file.FileLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Splits the bytes of a text file into rows, without decoding them: quotes, delimiters and line ends are single bytes in every
/// character set that it is given. A quote that closes nowhere sensible is a character like any other, so that it can't swallow
/// the rows behind it; such a row is mended on its way out, so that a strict parser reads it as one row too.
///
/// Positions are relative to the begin of the row, since the buffer moves on beneath them.
final class RowScanner {

  static final int LONGEST_ROW = 16 << 20;
  /// Far more than there may be columns, since those at the end may be blank.
  private static final int MOST_DELIMITERS = 200_000;
  private static final int END = -1;
  /// No byte is it.
  private static final int NO_QUOTE = 0x100;

  private final InputStream in;
  private final int delimiter;
  private final int quote;
  private final QuotedCell quotedCell;
  private final RowMending mending;

  private byte[] buffer = new byte[1 << 18];
  private int filled;
  private long movedOut;
  private int start;
  private int length;
  private int nextStart;
  private int line;
  private int nextLine = 1;
  private boolean blank;
  private int delimiters;
  private final long[] lineEnds = new long[3];

  RowScanner(InputStream in, Dialect dialect) {
    this.in = in;
    this.delimiter = dialect.delimiter();
    this.quote = dialect.quote() == Dialect.NONE ? NO_QUOTE : dialect.quote();
    this.mending = new RowMending(quote);
    this.quotedCell = new QuotedCell(this, dialect);
  }

  /// How many cells the rows have as a rule; helps to tell a text of several lines from a stray quote.
  void expectCells(int cells) {
    quotedCell.expectCells(cells);
  }

  /// Goes to the next row.
  boolean next() throws IOException {
    start = nextStart;
    line = nextLine++;
    mending.clear();
    var from = skipBlanks();
    var first = at(from);
    if (first == END && from == 0) {
      nextStart = start;
      return false;
    }
    delimiters = delimitersBefore(from);
    length = findEnd(from);
    if (delimiters > MOST_DELIMITERS) {
      throw FileLimits.tooManyColumns(delimiters + 1);
    }
    blank = isLineEnd(first) || first == END || (first == quote && isBlankToTheEnd());
    var lineEnd = lineEndLength();
    nextStart = start + length + lineEnd;
    return true;
  }

  private int skipBlanks() throws IOException {
    var position = 0;
    while (isGap(at(position))) {
      position++;
    }
    return position;
  }

  private int delimitersBefore(int end) {
    var count = 0;
    for (var i = start; i < start + end; i++) {
      count += buffer[i] == delimiter ? 1 : 0;
    }
    return count;
  }

  private boolean isGap(int character) {
    return character == delimiter || character == ' ' || character == '\t';
  }

  private boolean isBlankToTheEnd() {
    for (var i = start; i < start + length; i++) {
      if (!isGap(buffer[i]) && buffer[i] != quote && !isLineEnd(buffer[i])) {
        return false;
      }
    }
    return true;
  }

  private int findEnd(int from) throws IOException {
    var position = from;
    while (true) {
      position = nextLineEndOrQuote(position);
      var character = at(position);
      if (character != quote) {
        return position;
      }
      position = opensCell(position) ? afterQuoted(position) : position + 1;
    }
  }

  private int nextLineEndOrQuote(int from) throws IOException {
    var position = from;
    do {
      var bytes = buffer;
      var counted = 0;
      for (var i = start + position; i < filled; i++) {
        int found = bytes[i];
        if (found == delimiter) {
          counted++;
        } else if (found == '\n' || found == quote || found == '\r') {
          delimiters += counted;
          return i - start;
        }
      }
      delimiters += counted;
      position = filled - start;
    } while (fill());
    return position;
  }

  private boolean opensCell(int position) {
    var before = position - 1;
    while (before >= 0 && isPadding(buffer[start + before])) {
      before--;
    }
    return before < 0 || buffer[start + before] == delimiter;
  }

  /// Spaces around a quoted cell are none of it.
  boolean isPadding(int character) {
    return character == ' ' && delimiter != ' ';
  }

  private int afterQuoted(int open) throws IOException {
    var close = quotedCell.close(open);
    if (close == QuotedCell.NOWHERE) {
      return leaveOpen(open);
    }
    for (var before = open - 1; before >= 0 && isPadding(buffer[start + before]); before--) {
      mending.drop(before);
    }
    quotedCell.strayQuotes().forEach(mending::quote);
    nextLine += quotedCell.lineBreaks();
    return close + 1;
  }

  /// Reads a quote as a character: its cell ends at the next delimiter or line end.
  private int leaveOpen(int open) throws IOException {
    var end = open;
    for (var character = at(end); character != END && character != delimiter && !isLineEnd(character); character = at(++end)) {
      if (end - open > QuotedCell.LONGEST) {
        throw FileLimits.tooLarge(line);
      }
      if (character == quote) {
        mending.quote(end);
      }
    }
    if (open == 0 || buffer[start + open - 1] == delimiter) {
      mending.quote(open);
      mending.quote(end);
    } else {
      mending.forgetFrom(open);
    }
    return end;
  }

  private int lineEndLength() throws IOException {
    var end = at(length);
    if (end == END) {
      return 0;
    }
    var both = end == '\r' && at(length + 1) == '\n';
    lineEnds[both ? 2 : end == '\n' ? 1 : 0]++;
    return both ? 2 : 1;
  }

  /// How many rows end otherwise than most.
  long oddLineEnds() {
    return Arrays.stream(lineEnds).sum() - Arrays.stream(lineEnds).max().orElse(0);
  }

  static boolean isLineEnd(int character) {
    return character == '\n' || character == '\r';
  }

  /// The byte at a position, -1 behind the end of the file.
  int at(int position) throws IOException {
    while (start + position >= filled) {
      if (!fill()) {
        return END;
      }
    }
    return buffer[start + position] & 0xff;
  }

  /// Where in the file a position of the current row is.
  long absolute(int position) {
    return movedOut + start + position;
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      movedOut += start;
      filled -= start;
      start = 0;
    } else if (filled == buffer.length) {
      if (filled >= LONGEST_ROW) {
        throw FileLimits.tooLarge(line);
      }
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    var read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(0, read);
    return read > 0;
  }

  /// Line on which the row begins, 1 for the first.
  int line() {
    return line;
  }

  /// Only delimiters, quotes and spaces.
  boolean blank() {
    return blank;
  }

  /// Of the row, as far as delimiters outside of quoted cells tell.
  int cells() {
    return delimiters + 1;
  }

  /// In bytes.
  int length() {
    return length;
  }

  /// Writes the row, mended, with a line feed at its end.
  void writeTo(ByteArrayOutputStream out) {
    mending.write(buffer, start, length, out);
    out.write('\n');
  }
}
