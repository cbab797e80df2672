package io.intake.imports.file.excel;

import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.FileProblem;
import io.intake.imports.file.Guess;
import io.intake.imports.file.KindReader;
import io.intake.imports.file.RowSource;
import io.intake.imports.file.Survey;
import io.intake.imports.file.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Reads workbooks of Excel 97 to 2003.
@Component
class XlsReader implements KindReader {

  @Override
  public FileKind kind() {
    return FileKind.XLS;
  }

  /// The first sheet with data that is not hidden, else any with data.
  @Override
  public Guess guess(Path bytes, String fileName) throws IOException {
    var sheets = XlsRowSource.sheets(bytes);
    var byPreference = IntStream.concat(IntStream.range(0, sheets.size()).filter(i -> !sheets.get(i).hidden()),
        IntStream.range(0, sheets.size()).filter(i -> sheets.get(i).hidden())).toArray();
    for (var number : byPreference) {
      var sheet = sheets.get(number);
      var format = FileFormat.spreadsheet(FileKind.XLS, sheet.name());
      if (survey(bytes, format, 1).rows() > 0) {
        return new Guess(format, SheetFindings.of(
            sheets.stream().filter(XlsRowSource.Sheet::hidden).map(XlsRowSource.Sheet::name).toList(), sheets(bytes)));
      }
    }
    throw new UnreadableFile(FileProblem.EMPTY_FILE, "");
  }

  @Override
  public List<String> sheets(Path bytes) throws IOException {
    return XlsRowSource.sheets(bytes).stream().map(XlsRowSource.Sheet::name).toList();
  }

  @Override
  public RowSource rows(Path bytes, FileFormat format) throws IOException {
    return new GapRows(XlsRowSource.open(bytes, format.sheet()));
  }

  @Override
  public Survey survey(Path bytes, FileFormat format, int columns) throws IOException {
    var above = format.headerLine() - (format.headless() ? 1 : 0);
    var last = above;
    var tail = new ArrayDeque<Survey.Tail>();
    try (var rows = XlsRowSource.open(bytes, format.sheet())) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        var line = row.row().lineNumber();
        if (!row.blank() && format.hasData(line)) {
          last = line;
          tail.add(new Survey.Tail(row.row(), line - above));
          if (tail.size() > Survey.TAIL) {
            tail.remove();
          }
        }
      }
      return new Survey(last - above, List.copyOf(tail), SheetFindings.of(rows.errors(), rows.hiddenRows(), rows.mergedCells()));
    }
  }
}
