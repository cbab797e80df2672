package io.intake.imports.file.excel;

import io.intake.imports.FileFormat;
import io.intake.imports.FileKind;
import io.intake.imports.FileProblem;
import io.intake.imports.file.Guess;
import io.intake.imports.file.KindReader;
import io.intake.imports.file.RowSource;
import io.intake.imports.file.Survey;
import io.intake.imports.file.UnreadableFile;
import io.intake.imports.file.excel.XlsxPackage.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads workbooks of Excel since 2007 and of everybody who writes them.
@Component
class XlsxReader implements KindReader {

  @Override
  public FileKind kind() {
    return FileKind.XLSX;
  }

  /// The first sheet with data that is not hidden, else any with data.
  @Override
  public Guess guess(Path bytes, String fileName) throws IOException {
    try (var file = new XlsxPackage(bytes)) {
      var sheets = file.sheets().stream().sorted(Comparator.comparing(Sheet::hidden)).toList();
      for (var sheet : sheets) {
        var format = FileFormat.spreadsheet(FileKind.XLSX, sheet.name());
        if (mayHaveData(file, sheet) && hasData(bytes, format)) {
          return new Guess(format, SheetFindings.of(
              sheets.stream().filter(Sheet::hidden).map(Sheet::name).toList(), sheets.stream().map(Sheet::name).toList()));
        }
      }
    }
    throw new UnreadableFile(FileProblem.EMPTY_FILE, "");
  }

  /// A cheap look, since there may be thousands of empty sheets.
  private static boolean mayHaveData(XlsxPackage file, Sheet sheet) throws IOException {
    try (var in = file.part(sheet.part())) {
      return new SheetRowCounter(in).hasText();
    }
  }

  private boolean hasData(Path bytes, FileFormat format) throws IOException {
    try (var rows = sheet(bytes, format)) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        if (!row.blank()) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public List<String> sheets(Path bytes) throws IOException {
    try (var file = new XlsxPackage(bytes)) {
      return file.sheets().stream().map(Sheet::name).toList();
    }
  }

  @Override
  public RowSource rows(Path bytes, FileFormat format) throws IOException {
    return new GapRows(sheet(bytes, format));
  }

  private static XlsxRowSource sheet(Path bytes, FileFormat format) throws IOException {
    var file = new XlsxPackage(bytes);
    try {
      return new XlsxRowSource(file, find(file, format));
    } catch (RuntimeException | IOException unreadable) {
      file.close();
      throw unreadable;
    }
  }

  private static Sheet find(XlsxPackage file, FileFormat format) {
    return file.sheets().stream().filter(sheet -> sheet.name().equals(format.sheet())).findFirst()
        .orElseThrow(() -> new UnreadableFile(FileProblem.INVALID_SHEET, format.sheet()));
  }

  @Override
  public Survey survey(Path bytes, FileFormat format, int columns) throws IOException {
    try (var file = new XlsxPackage(bytes)) {
      var part = find(file, format).part();
      var counter = new SheetRowCounter(file.part(part));
      var last = Math.min(counter.lastFilledRow(), format.lastLine() == 0 ? FileFormat.END : format.lastLine());
      var above = format.headerLine() - (format.headless() ? 1 : 0);
      return new Survey(Math.max(0, last - above), XlsxTail.read(bytes, part, counter.tail(), above),
          SheetFindings.of(counter.errors(), counter.hiddenRows(), counter.mergedCells()));
    }
  }
}
