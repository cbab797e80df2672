package io.intake.ui.importresult.failedrows;

import io.intake.imports.FailedRow;
import io.intake.ui.components.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Failed rows as a workbook: every cell is text, so that nothing is calculated and no leading zero is lost; wrong cells are
/// coloured and carry a note. Rows are streamed, notes wait in memory, so only the first have one.
final class FailedRowsWorkbook {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int MOST_NOTES = 2_000;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
  private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int CHARACTER_WIDTH = 256;
  private static final int NARROWEST = 12;
  private static final int WIDEST = 40;

  private final FailedRowsTable table;
  private final List<String> headers;
  private int notes;

  FailedRowsWorkbook(FailedRowsTable table) {
    this.table = table;
    this.headers = table.headers();
  }

  private record Styles(CellStyle header, CellStyle text, CellStyle wrong) {
  }

  void write(OutputStream out) throws IOException {
    try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY); var rows = table.rows()) {
      workbook.setCompressTempFiles(true);
      var styles = new Styles(header(workbook), text(workbook), wrong(workbook));
      SXSSFSheet sheet = null;
      for (var row = rows.iterator(); row.hasNext(); ) {
        if (sheet == null || sheet.getLastRowNum() == MOST_ROWS) {
          sheet = sheet(workbook, styles);
        }
        add(sheet, row.next(), styles);
      }
      workbook.write(out);
    }
  }

  private SXSSFSheet sheet(SXSSFWorkbook workbook, Styles styles) {
    var sheet = workbook.createSheet();
    sheet.createFreezePane(0, 1);
    var row = sheet.createRow(0);
    for (var column = 0; column < headers.size(); column++) {
      fill(row.createCell(column), headers.get(column), styles.header());
      sheet.setColumnWidth(column, Math.clamp(headers.get(column).length() + 4L, NARROWEST, WIDEST) * CHARACTER_WIDTH);
    }
    return sheet;
  }

  private void add(SXSSFSheet sheet, FailedRow failed, Styles styles) {
    var row = sheet.createRow(sheet.getLastRowNum() + 1);
    var cells = new ArrayList<>(table.cells(failed));
    tellCuts(cells);
    for (var column = 0; column < cells.size(); column++) {
      var cell = row.createCell(column);
      var remark = table.remark(failed, column);
      fill(cell, cells.get(column), remark.isEmpty() ? styles.text() : styles.wrong());
      if (!remark.isEmpty() && notes < MOST_NOTES) {
        note(sheet, cell, remark);
      }
    }
  }

  /// A worksheet holds no longer texts, so that who heals the row would lose the rest without knowing.
  private void tellCuts(List<String> cells) {
    var cut = IntStream.range(0, cells.size()).filter(column -> cells.get(column).length() > MOST_CHARACTERS)
        .mapToObj(column -> column < headers.size() ? headers.get(column) : Integer.toString(column + 1)).collect(Collectors.joining(", "));
    if (!cut.isEmpty()) {
      cells.set(table.reasonColumn(), Texts.of("importresult.file.cut", cut, MOST_CHARACTERS) + "\n" + cells.get(table.reasonColumn()));
    }
  }

  private static void fill(Cell cell, String text, CellStyle style) {
    cell.setCellValue(text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS));
    cell.setCellStyle(style);
  }

  private void note(SXSSFSheet sheet, Cell cell, String remark) {
    var factory = sheet.getWorkbook().getCreationHelper();
    var place = factory.createClientAnchor();
    place.setCol1(cell.getColumnIndex() + 1);
    place.setCol2(cell.getColumnIndex() + 4);
    place.setRow1(cell.getRowIndex());
    place.setRow2(cell.getRowIndex() + 5);
    var comment = sheet.createDrawingPatriarch().createCellComment(place);
    comment.setString(factory.createRichTextString(remark));
    comment.setAuthor(Texts.of("importresult.file.author"));
    // The note opens beside its cell, so that it hides nothing.
    comment.setAddress(cell.getAddress());
    notes++;
  }

  private static CellStyle text(SXSSFWorkbook workbook) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    style.setQuotePrefixed(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static CellStyle header(SXSSFWorkbook workbook) {
    var font = workbook.createFont();
    font.setBold(true);
    var style = text(workbook);
    style.setFont(font);
    return style;
  }

  private static CellStyle wrong(SXSSFWorkbook workbook) {
    var style = text(workbook);
    style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
