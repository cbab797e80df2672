package io.intake.exports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Workbooks as another program reads them.
class XlsxTableTests {

  @Test
  void keepsTextsTextsAndNumbersNumbers() throws IOException {
    try (var workbook = write(10, List.of(Cell.text("=1+1"), Cell.text("007"), Cell.text(" a\u0001<&>\n_x0041_ 😀 "), Cell.number("12.5"),
        Cell.number("12345678901234567890"), Cell.text("")))) {
      var row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("007");
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo(" a\u0001<&>\n_x0041_ 😀 ");
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(12.5);
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("12345678901234567890");
    }
  }

  @Test
  void goesOnWithAnotherSheetWhereOneIsFull() throws IOException {
    var row = List.of(Cell.text("x"));
    try (var workbook = write(3, row, row, row)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2);
      assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(1);
      assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Header");
    }
  }

  @Test
  void refusesWhatNoCellHolds() {
    assertThatThrownBy(() -> write(3, List.of(Cell.text("a"), Cell.text("x".repeat(32_768))))).isInstanceOfSatisfying(CellTooLong.class,
        tooLong -> assertThat(tooLong.column()).isEqualTo(1));
  }

  @SafeVarargs
  private static XSSFWorkbook write(int rowsOfSheet, List<Cell>... rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var table = new XlsxTable(bytes, List.of("Header"), rowsOfSheet)) {
      for (var row : rows) {
        table.write(row);
      }
    }
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
