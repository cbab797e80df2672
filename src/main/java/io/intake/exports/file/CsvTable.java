package io.intake.exports.file;

import io.intake.imports.ExportMark;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as CSV, as spreadsheet programs open it by a double click. What such a program would calculate with has an apostrophe in
/// front; the header, written apart and last, then says so, and an import takes the apostrophes off again.
public final class CsvTable implements TableWriter {

  private final Writer writer;
  private final char delimiter;
  private boolean guarded;

  public CsvTable(OutputStream out, char delimiter) {
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.delimiter = delimiter;
  }

  /// Whether a value so far was given an apostrophe.
  public boolean isGuarded() {
    return guarded;
  }

  /// The bytes that begin a file: the mark without which Excel takes it for one in its own code page, and the headers.
  public static byte[] header(List<String> headers, char delimiter) {
    var line = new StringBuilder("\uFEFF");
    for (var column = 0; column < headers.size(); column++) {
      if (column > 0) {
        line.append(delimiter);
      }
      append(line, headers.get(column), delimiter);
    }
    return line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(List<Cell> row) throws IOException {
    var line = new StringBuilder(row.size() * 12);
    for (var column = 0; column < row.size(); column++) {
      if (column > 0) {
        line.append(delimiter);
      }
      var text = row.get(column).text();
      var safe = ExportMark.guarded(text);
      guarded |= safe.length() != text.length();
      append(line, safe, delimiter);
    }
    writer.append(line).append("\r\n");
  }

  private static void append(StringBuilder line, String text, char delimiter) {
    if (!needsQuotes(text, delimiter)) {
      line.append(text);
      return;
    }
    line.append('"');
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '"') {
        line.append('"');
      }
      line.append(text.charAt(at));
    }
    line.append('"');
  }

  private static boolean needsQuotes(String text, char delimiter) {
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (letter == delimiter || letter < ' ' || letter == '"' || letter == '\'' || letter == ';' || letter == ',') {
        return true;
      }
    }
    return !text.isEmpty() && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
