package io.intake.imports.file.excel;

import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.FileProblem;
import io.intake.imports.file.KindReader;
import io.intake.imports.file.RowSource;
import io.intake.imports.file.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
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
  public FileFormat guess(Path bytes, String fileName) throws IOException {
    var sheets = XlsRowSource.sheets(bytes);
    var byPreference = IntStream.concat(IntStream.range(0, sheets.size()).filter(i -> !sheets.get(i).hidden()),
        IntStream.range(0, sheets.size()).filter(i -> sheets.get(i).hidden())).toArray();
    for (var number : byPreference) {
      var format = new FileFormat(FileKind.XLS, "", '\0', '\0', sheets.get(number).name(), 0);
      if (lastFilledRow(bytes, format) > 0) {
        return format;
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
  public long count(Path bytes, FileFormat format) throws IOException {
    return Math.max(0, lastFilledRow(bytes, format) - format.headerLine());
  }

  private static int lastFilledRow(Path bytes, FileFormat format) throws IOException {
    var last = 0;
    try (var rows = XlsRowSource.open(bytes, format.sheet())) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        last = row.blank() ? last : row.row().lineNumber();
      }
    }
    return last;
  }
}
