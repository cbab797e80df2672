package io.intake.imports.file.csv;

import io.intake.imports.FileFormat;
import io.intake.imports.FileRow;
import io.intake.imports.file.FileLimits;
import io.intake.imports.file.RowSource;
import io.intake.imports.file.Survey;
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
  private final FileFormat format;
  private final RowBlock block = new RowBlock();
  private final Queue<SourceRow> ready = new ArrayDeque<>();
  private boolean belowHeader;

  /// @param in in a character set in which ASCII is ASCII, without byte order mark
  CsvRowSource(InputStream in, FileFormat format, Dialect dialect, CellParser parser) {
    this.in = in;
    this.scanner = new RowScanner(in, dialect);
    this.parser = parser;
    this.format = format;
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
      var cells = withoutSpaces(parsed.get(i));
      FileLimits.check(line, cells);
      passHeader(line, cells);
      ready.add(new SourceRow(new FileRow(line, cells), block.blank(i)));
    }
  }

  /// Where most cells but the first begin with a space, it belongs to the delimiter; quoted ones have lost theirs.
  private static List<String> withoutSpaces(String[] cells) {
    var spaced = 0;
    var others = 0;
    for (var i = 1; i < cells.length; i++) {
      spaced += cells[i].startsWith(" ") ? 1 : 0;
      others += cells[i].isEmpty() || cells[i].startsWith(" ") ? 0 : 1;
    }
    return spaced <= others ? Arrays.asList(cells)
        : Arrays.stream(cells).map(cell -> cell.startsWith(" ") ? cell.substring(1) : cell).toList();
  }

  private void passHeader(int line, List<String> cells) {
    if (!belowHeader && format.headerLine() > 0 && line >= format.headerLine()) {
      belowHeader = true;
      scanner.expectCells(cells.size());
    }
  }

  /// Reads on to the end and decodes next to nothing.
  ///
  /// @param columns that the table has
  Survey survey(int columns) throws IOException {
    while (!belowHeader && next() != null) {
      ready.clear();
    }
    var survey = new CsvSurvey(scanner, parser, columns);
    if (belowHeader && format.headless()) {
      survey.take();
    }
    while (scanner.next() && (format.lastLine() == 0 || scanner.line() <= format.lastLine())) {
      survey.take();
    }
    return survey.survey();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
