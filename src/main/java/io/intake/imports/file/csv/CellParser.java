package io.intake.imports.file.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/// Takes rows apart into cells.
final class CellParser {

  private final Charset charset;
  private final Dialect dialect;
  private final CSVFormat format;

  CellParser(Charset charset, Dialect dialect) {
    this.charset = charset;
    this.dialect = dialect;
    this.format = CSVFormat.DEFAULT.builder().setDelimiter(dialect.delimiter())
        .setQuote(dialect.quote() == Dialect.NONE ? null : (Character) dialect.quote())
        .setIgnoreEmptyLines(false).setLenientEof(true).get();
  }

  /// The cells of all rows in a block.
  ///
  /// @return as many rows of cells as the block has rows, whatever the parser makes of them
  List<String[]> parse(RowBlock block) throws IOException {
    if (dialect.escape() != Dialect.NONE) {
      return parseEscaped(block);
    }
    var together = parse(block.text(charset), block.rows());
    if (together.size() == block.rows()) {
      return together;
    }
    var rows = new ArrayList<String[]>(block.rows());
    for (var row = 0; row < block.rows(); row++) {
      var text = block.text(charset, row);
      var cells = parse(text, 1);
      rows.add(cells.size() == 1 ? cells.getFirst() : new String[] {text.stripTrailing()});
    }
    return rows;
  }

  private List<String[]> parseEscaped(RowBlock block) {
    var rows = new ArrayList<String[]>(block.rows());
    for (var row = 0; row < block.rows(); row++) {
      var text = block.text(charset, row);
      rows.add(EscapedCells.split(dialect, text.substring(0, text.length() - 1)));
    }
    return rows;
  }

  private List<String[]> parse(String text, int expected) throws IOException {
    var rows = new ArrayList<String[]>(expected);
    try (var parser = format.parse(new StringReader(text))) {
      for (var row : parser) {
        rows.add(row.values());
      }
    } catch (UncheckedIOException malformed) {
      rows.clear();
    }
    return rows;
  }
}
