package io.intake.imports.file.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.function.UnaryOperator;

/// A text that is changed as it is read. The change sees pieces that end with a plain character, never half a foreign word.
final class ChangedText extends Reader {

  private static final int PIECE = 1 << 14;

  private final Reader text;
  private final UnaryOperator<String> change;
  private final char[] buffer = new char[PIECE];
  private String ready = "";
  private int at;
  private String rest = "";
  private boolean ended;

  ChangedText(Reader text, UnaryOperator<String> change) {
    this.text = text;
    this.change = change;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (at == ready.length()) {
      if (ended) {
        return -1;
      }
      readPiece();
    }
    var count = Math.min(length, ready.length() - at);
    ready.getChars(at, at + count, target, offset);
    at += count;
    return count;
  }

  private void readPiece() throws IOException {
    var read = text.read(buffer);
    ended = read < 0;
    var all = rest + new String(buffer, 0, Math.max(0, read));
    var end = all.length();
    while (!ended && end > 0 && all.charAt(end - 1) >= 0x80 && all.length() < 2 * PIECE) {
      end--;
    }
    ready = change.apply(all.substring(0, end));
    rest = all.substring(end);
    at = 0;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
