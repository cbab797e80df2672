package io.intake.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes the workbooks of specifications. A cell that reads `=number 12.5`, `=date 2024-02-29`, `=boolean true` or `=formula A2+1` becomes
/// one of that kind; formulas are worked out, as a spreadsheet program does.
final class Workbooks {

  private Workbooks() {
  }

  static byte[] write(String fileName, Spec sheets) {
    try (var workbook = fileName.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
      sheets.parts().keySet().forEach(name -> writeSheet(workbook, name, sheets));
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeSheet(Workbook workbook, String name, Spec sheets) {
    var sheet = workbook.createSheet(name);
    var rows = sheets.rows(name);
    for (var at = 0; at < rows.size(); at++) {
      var row = sheet.createRow(at);
      for (var column = 0; column < rows.get(at).size(); column++) {
        writeCell(workbook, row.createCell(column), rows.get(at).get(column));
      }
    }
  }

  private static void writeCell(Workbook workbook, Cell cell, String text) {
    if (text.startsWith("=number ")) {
      cell.setCellValue(Double.parseDouble(text.substring(8)));
    } else if (text.startsWith("=date ")) {
      var style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      cell.setCellStyle(style);
      cell.setCellValue(LocalDate.parse(text.substring(6)));
    } else if (text.startsWith("=boolean ")) {
      cell.setCellValue(Boolean.parseBoolean(text.substring(9)));
    } else if (text.startsWith("=formula ")) {
      cell.setCellFormula(text.substring(9));
    } else {
      cell.setCellValue(text);
    }
  }
}
