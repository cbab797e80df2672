package io.intake.imports.file.csv;

import io.intake.imports.file.CellShape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well a dialect fits a text: the right one cuts nearly all rows into the same number of cells, each of which looks like a
/// value. After van den Burg, Nazábal, Sutton: Wrangling messy CSV files by detecting row and type patterns.
///
/// @param cells that most rows have
/// @param share of the rows that have as many
record DialectScore(Dialect dialect, double score, int cells, double share) {

  private static final int ROWS = 1_000;
  private static final int CELLS_LOOKED_AT = 6_000;
  private static final int MANY_ROWS = 5;
  private static final double NO_NEED = 0.8;
  private static final double ONE_COLUMN = 0.35;
  private static final double ONE_COLUMN_OF_VALUES = 0.6;
  /// What separates cells in nearly all files; the others are more often part of a value.
  private static final String USUAL = ",;\t|";
  private static final String SELDOM_TEXT = "^~¬§¦\u0001\u001e\u001f";

  static DialectScore of(String text, Dialect dialect) throws IOException {
    var rows = rows(text, dialect);
    if (rows.isEmpty()) {
      return new DialectScore(dialect, 1, 0, 1);
    }
    var counts = new HashMap<Integer, Integer>();
    rows.forEach(row -> counts.merge(row.length, 1, Integer::sum));
    var usual = counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElse(Map.entry(1, 0));
    var share = (double) usual.getValue() / rows.size();
    var use = QuoteUse.of(text, dialect.delimiter(), dialect.quote());
    var likelihood = quoteLikelihood(dialect, use, rows);
    if (usual.getKey() == 1) {
      return new DialectScore(dialect, oneColumn(rows, use.isInEveryLine()) * share * likelihood, 1, share);
    }
    var wide = counts.entrySet().stream().mapToDouble(entry -> entry.getValue() * (entry.getKey() - 1.0) / entry.getKey()).sum();
    var pattern = wide / rows.size() * (0.3 + 0.7 * share);
    var types = types(rows);
    return new DialectScore(dialect, pattern * types * types * likelihood * delimiterLikelihood(dialect.delimiter(), use, rows, share),
        usual.getKey(), share);
  }

  private static List<String[]> rows(String text, Dialect asked) throws IOException {
    var dialect = asked.plain();
    var bytes = new ByteArrayInputStream(asked.plain(text).getBytes(StandardCharsets.UTF_8));
    var scanner = new RowScanner(bytes, dialect);
    var parser = new CellParser(StandardCharsets.UTF_8, dialect);
    var block = new RowBlock();
    var rows = new ArrayList<String[]>();
    for (block.fill(scanner, ROWS); block.rows() > 0 && rows.size() < ROWS; block.fill(scanner, ROWS)) {
      var parsed = parser.parse(block);
      for (var row = 0; row < parsed.size(); row++) {
        if (!block.blank(row)) {
          rows.add(parsed.get(row));
        }
      }
    }
    return rows;
  }

  private static double types(List<String[]> rows) {
    var sum = 0.0;
    var count = 0;
    for (var row : rows) {
      for (var cell : row) {
        sum += CellScore.of(cell);
        count++;
      }
      if (count > CELLS_LOOKED_AT) {
        break;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /// `1,5` alone is rather two cells than a number, unless it is quoted.
  private static double oneColumn(List<String[]> rows, boolean quoted) {
    var texts = rows.stream().filter(row -> row.length == 1).map(row -> row[0]).toList();
    var values = texts.stream().filter(text -> CellShape.of(text).isValue() && text.indexOf(',') < 0).count();
    var score = texts.stream().mapToDouble(text -> quoted || text.indexOf(',') < 0 || CellScore.of(text) < 1 ? CellScore.of(text) : 0.5)
        .average().orElse(0);
    return (quoted || values * 10 >= texts.size() * 7 ? ONE_COLUMN_OF_VALUES : ONE_COLUMN) * score * score;
  }

  /// Another quote than the usual one is one where a cell needs it, or where all cells of a column have it; else it is text.
  private static double quoteLikelihood(Dialect dialect, QuoteUse use, List<String[]> rows) {
    if (dialect.escape() == Dialect.NONE && use.backslashed() > 0) {
      return NO_NEED;
    }
    if (dialect.quote() == '"' || use.isInEveryLine() || use.escaped() > 0) {
      return 1;
    }
    var needed = rows.stream().flatMap(Arrays::stream)
        .anyMatch(cell -> cell.indexOf(dialect.delimiter()) >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0);
    return needed ? 1 : NO_NEED;
  }

  private static double delimiterLikelihood(char delimiter, QuoteUse use, List<String[]> rows, double share) {
    if (USUAL.indexOf(delimiter) >= 0) {
      return isProse(delimiter, rows) ? 0.5 : 1;
    }
    if (SELDOM_TEXT.indexOf(delimiter) >= 0 || use.separates()) {
      return 0.95;
    }
    var values = 0;
    var cells = 0;
    for (var row : rows) {
      for (var cell : row) {
        values += CellShape.of(cell).isValue() ? 1 : 0;
        cells += cell.isBlank() ? 0 : 1;
      }
    }
    return 0.25 + 0.5 * values / Math.max(1, cells) + (share == 1 && rows.size() >= MANY_ROWS ? 0.15 : 0);
  }

  /// In `Jansen, Piet` the comma belongs to the text; where it separates, the header has it too.
  private static boolean isProse(char delimiter, List<String[]> rows) {
    if ((delimiter != ',' && delimiter != ';') || rows.getFirst().length > 1) {
      return false;
    }
    var all = 0;
    var prose = 0;
    for (var row : rows) {
      for (var i = 1; i < row.length; i++) {
        all++;
        prose += row[i].startsWith(" ") ? 1 : 0;
      }
    }
    return all > 0 && prose * 20 >= all * 19;
  }
}
