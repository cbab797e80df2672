package io.intake.imports.file;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFinding.Kind;
import io.intake.imports.FileFormat;
import io.intake.imports.FileProblem;
import io.intake.imports.FileRow;
import io.intake.imports.file.RowSource.SourceRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds where in a file its table begins and ends, and what is to be said about it.
final class TableRecogniser {

  private static final int SAMPLE_ROWS = 500;
  /// So many blank rows may come before the first that holds something.
  private static final int MOST_BLANK = 10_000;

  private final KindReader reader;
  private final Path bytes;

  TableRecogniser(KindReader reader, Path bytes) {
    this.reader = reader;
    this.bytes = bytes;
  }

  /// @param asked with 0 for the lines that are to be found
  /// @param reasons that are known already
  Recognised recognise(FileFormat asked, List<FileFinding> reasons) throws IOException {
    var sample = fromFirstFilled(asked, SAMPLE_ROWS);
    var filled = filled(sample);
    if (filled.isEmpty()) {
      throw new UnreadableFile(FileProblem.EMPTY_FILE, "");
    }
    var format = withHeader(asked, sample, filled);
    var table = sample.stream().filter(row -> row.row().lineNumber() >= format.headerLine()).toList();
    var headers = headers(format, filled(table));
    var survey = reader.survey(bytes, format, headers.size());
    var findings = new ArrayList<>(reasons);
    findings.addAll(TableFindings.of(format, headers));
    TableBreaks.find(table.stream().dropWhile(SourceRow::blank).toList())
        .ifPresent(line -> findings.add(new FileFinding(Kind.ANOTHER_TABLE, 1, line, "")));
    var end = withEnd(format, headers.size(), survey, findings);
    checkRows(end.rows());
    findings.addAll(survey.findings());
    findings.sort(Comparator.comparing(finding -> !finding.kind().notable()));
    return new Recognised(end.format(), reader.sheets(bytes), end.rows(), headers.size(), headers, List.copyOf(findings));
  }

  private static FileFormat withHeader(FileFormat asked, List<SourceRow> sample, List<FileRow> filled) {
    if (asked.headerLine() > 0) {
      var line = filled.getFirst().lineNumber();
      return asked.headless() ? asked.withoutHeader(line) : asked.withHeaderLine(line);
    }
    var found = HeaderFinder.find(sample);
    return found.headless() ? asked.withoutHeader(found.line()) : asked.withHeaderLine(found.line());
  }

  private record End(FileFormat format, long rows) {
  }

  /// Sums below the data are left out as long as nobody says otherwise.
  private static End withEnd(FileFormat format, int columns, Survey survey, List<FileFinding> findings) {
    if (format.lastLine() > 0 && format.lastLine() < FileFormat.END) {
      findings.add(new FileFinding(Kind.ROWS_BELOW, 1, format.lastLine() + 1, ""));
      return new End(format, survey.rows());
    }
    var tail = survey.tail();
    var totals = TotalsFinder.find(tail, columns);
    totals.ifPresent(at -> findings.add(new FileFinding(format.lastLine() == 0 ? Kind.TOTALS_LEFT_OUT : Kind.TOTALS_KEPT,
        tail.size() - at, tail.get(at).row().lineNumber(), first(tail.get(at).row()))));
    if (totals.isEmpty() || format.lastLine() == FileFormat.END) {
      return new End(format.withLastLine(FileFormat.END), survey.rows());
    }
    var last = tail.get(totals.get() - 1);
    return new End(format.withLastLine(last.row().lineNumber()), last.rows());
  }

  private static String first(FileRow row) {
    return row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
  }

  private static void checkRows(long rows) {
    if (rows == 0) {
      throw new UnreadableFile(FileProblem.HEADER_ONLY, "");
    }
    if (rows > FileLimits.ROWS) {
      throw FileLimits.tooManyRows(rows);
    }
  }

  /// The headers alone.
  List<String> headers(FileFormat format) throws IOException {
    return headers(format, filled(fromFirstFilled(format, SAMPLE_ROWS)));
  }

  /// Blank headers at the end count as long as there is something below them; columns without any header get a blank one.
  private static List<String> headers(FileFormat format, List<FileRow> rows) {
    var header = rows.getFirst();
    var widest = rows.stream().mapToInt(HeaderFinder::width).max().orElse(0);
    var usual = HeaderFinder.usualWidth(rows);
    var asWide = rows.stream().filter(row -> HeaderFinder.width(row) == usual).count();
    var columns = Math.max(Math.min(header.cells().size(), widest), asWide > 1 ? usual : 0);
    if (columns > FileLimits.COLUMNS) {
      throw FileLimits.tooManyColumns(columns);
    }
    return IntStream.range(0, columns).mapToObj(column -> format.headless() ? "" : header.cell(column)).toList();
  }

  private static List<FileRow> filled(List<SourceRow> rows) {
    return rows.stream().filter(row -> !row.blank()).map(SourceRow::row).toList();
  }

  /// The first rows as they stand in the file.
  List<SourceRow> sample(FileFormat format, int rows) throws IOException {
    return sample(format, rows, row -> true);
  }

  /// Rows from the header line on, without blank ones before the first that holds something.
  private List<SourceRow> fromFirstFilled(FileFormat format, int rows) throws IOException {
    var last = Math.max(1, format.headerLine()) + MOST_BLANK;
    return sample(format, rows, row -> row.row().lineNumber() >= format.headerLine()
        && (!row.blank() || row.row().lineNumber() > last));
  }

  private List<SourceRow> sample(FileFormat format, int rows, Predicate<SourceRow> first) throws IOException {
    var sample = new ArrayList<SourceRow>();
    try (var source = reader.rows(bytes, format)) {
      for (var next = source.next(); next != null && sample.size() < rows; next = source.next()) {
        if (!sample.isEmpty() || first.test(next)) {
          sample.add(next);
        }
      }
    }
    return sample;
  }
}
