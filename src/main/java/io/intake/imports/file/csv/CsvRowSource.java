package io.intake.imports.file.csv;

import io.intake.imports.FileFormat;
import io.intake.imports.FileRow;
import io.intake.imports.file.FileLimits;
import io.intake.imports.file.RowSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a text file, some hundreds at a time. The scanner says where a row ends, the parser what its cells are.
final class CsvRowSource implements RowSource {

  private final InputStream in;
  private final RowScanner scanner;
  private final CellParser parser;
  private final int headerLine;
  private final RowBlock block = new RowBlock();
  private final Queue<SourceRow> ready = new ArrayDeque<>();
  private boolean belowHeader;

  /// @param in in a character set in which ASCII is ASCII, without byte order mark
  CsvRowSource(InputStream in, FileFormat format, CellParser parser) {
    this.in = in;
    this.scanner = new RowScanner(in, format.delimiter(), format.quote());
    this.parser = parser;
    this.headerLine = format.headerLine();
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    if (ready.isEmpty()) {
      readBlock();
    }
    return ready.poll();
  }

  /// Until the header is passed, a block is a row: how wide it is matters for how the rows below are split.
  private void readBlock() throws IOException {
    block.fill(scanner, belowHeader ? Integer.MAX_VALUE : 1);
    var parsed = parser.parse(block);
    for (var i = 0; i < block.rows(); i++) {
      var line = block.line(i);
      var cells = Arrays.asList(parsed.get(i));
      FileLimits.check(line, cells);
      passHeader(line, cells);
      ready.add(new SourceRow(new FileRow(line, cells), block.blank(i)));
    }
  }

  private void passHeader(int line, List<String> cells) {
    if (!belowHeader && headerLine > 0 && line >= headerLine) {
      belowHeader = true;
      scanner.expectCells(cells.size());
    }
  }

  /// How many rows are left below the header, without blank ones at the end. Reads on to the end and decodes next to nothing.
  long count() throws IOException {
    while (!belowHeader && next() != null) {
      ready.clear();
    }
    long rows = 0;
    long untilLastFilled = 0;
    while (scanner.next()) {
      rows++;
      checkIfLong();
      untilLastFilled = scanner.blank() ? untilLastFilled : rows;
    }
    return untilLastFilled;
  }

  private void checkIfLong() throws IOException {
    if (scanner.length() > FileLimits.CHARACTERS) {
      block.clear();
      block.add(scanner);
      FileLimits.check(scanner.line(), Arrays.asList(parser.parse(block).getFirst()));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
