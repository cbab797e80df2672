package io.intake.imports.file.csv;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFinding.Kind;
import io.intake.imports.FileRow;
import io.intake.imports.file.FileLimits;
import io.intake.imports.file.Survey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts rows as the scanner passes them, and keeps the last of them. Decodes next to nothing.
final class CsvSurvey {

  private static final int LONGEST_KEPT = 1 << 16;
  /// So many rows that seem too long are looked into.
  private static final int LOOKED_INTO = 10_000;

  private final RowScanner scanner;
  private final CellParser parser;
  private final int columns;
  private final RowBlock block = new RowBlock();
  private final RowBlock[] ring = new RowBlock[Survey.TAIL];
  private final long[] ringRows = new long[Survey.TAIL];
  private long kept;
  private long rows;
  private long untilLastFilled;
  private long longer;
  private int firstLonger;
  private long shorter;
  private int firstShorter;

  CsvSurvey(RowScanner scanner, CellParser parser, int columns) {
    this.scanner = scanner;
    this.parser = parser;
    this.columns = columns;
    Arrays.setAll(ring, i -> new RowBlock(1, 1 << 10));
  }

  /// Takes the row that the scanner is at.
  void take() throws IOException {
    rows++;
    if (scanner.length() > FileLimits.CHARACTERS) {
      FileLimits.check(scanner.line(), cells());
    }
    if (!scanner.blank()) {
      untilLastFilled = rows;
      keep();
      compareWidth();
    }
  }

  private void keep() {
    if (scanner.length() <= LONGEST_KEPT) {
      var slot = (int) (kept++ % ring.length);
      ring[slot].clear();
      ring[slot].add(scanner);
      ringRows[slot] = rows;
    } else {
      // What stands before a row that is too long to keep does not stand right before what follows it.
      kept = 0;
    }
  }

  private void compareWidth() throws IOException {
    var cells = scanner.cells();
    if (cells < columns) {
      shorter++;
      firstShorter = firstShorter == 0 ? scanner.line() : firstShorter;
    } else if (cells > columns && (longer > LOOKED_INTO || cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank()))) {
      longer++;
      firstLonger = firstLonger == 0 ? scanner.line() : firstLonger;
    }
  }

  private List<String> cells() throws IOException {
    block.clear();
    block.add(scanner);
    return Arrays.asList(parser.parse(block).getFirst());
  }

  Survey survey() throws IOException {
    var findings = new ArrayList<FileFinding>();
    if (longer > 0) {
      findings.add(new FileFinding(Kind.LONGER_ROWS, longer, firstLonger, Integer.toString(columns)));
    }
    if (shorter > 0) {
      findings.add(new FileFinding(Kind.SHORTER_ROWS, shorter, firstShorter, Integer.toString(columns)));
    }
    if (scanner.oddLineEnds() > 0) {
      findings.add(FileFinding.of(Kind.MIXED_LINE_ENDS, scanner.oddLineEnds()));
    }
    return new Survey(untilLastFilled, tail(), findings);
  }

  private List<Survey.Tail> tail() throws IOException {
    var tail = new ArrayList<Survey.Tail>();
    for (var number = Math.max(0, kept - ring.length); number < kept; number++) {
      var slot = (int) (number % ring.length);
      var cells = Arrays.asList(parser.parse(ring[slot]).getFirst());
      tail.add(new Survey.Tail(new FileRow(ring[slot].line(0), cells), ringRows[slot]));
    }
    return tail;
  }
}
