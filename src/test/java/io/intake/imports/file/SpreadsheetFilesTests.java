package io.intake.imports.file;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Tables.rows;
import static io.intake.imports.file.Workbooks.file;
import static io.intake.imports.file.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.FileKind;
import io.intake.imports.FileRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetFilesTests {

  private static Path workbook(FileKind kind, Consumer<Workbook> content) {
    return file(kind == FileKind.XLS ? new HSSFWorkbook() : new XSSFWorkbook(), content);
  }

  @ParameterizedTest
  @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void readsTextAndRecognisesWhateverTheNameSays(FileKind kind) {
    var file = workbook(kind, book -> {
      var sheet = book.createSheet("People");
      row(sheet, 0, "Email", "First name", "Note");
      row(sheet, 1, "ada@acme.com", "Ada", "two\nlines");
      row(sheet, 2, "grace@navy.mil", "", "Zoë & <Co>");
    });

    var recognised = FILES.recognise(file, "people.csv");

    assertThat(recognised.format().kind()).isEqualTo(kind);
    assertThat(recognised.format().sheet()).isEqualTo("People");
    assertThat(recognised.headers()).containsExactly("Email", "First name", "Note");
    assertThat(recognised.rows()).isEqualTo(2);
    assertThat(rows(file)).containsExactly(new FileRow(2, List.of("ada@acme.com", "Ada", "two\nlines")),
        new FileRow(3, List.of("grace@navy.mil", "", "Zoë & <Co>")));
  }

  @ParameterizedTest
  @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void writesValuesPlainly(FileKind kind) {
    var file = workbook(kind, book -> {
      var sheet = book.createSheet();
      row(sheet, 0, "what", "value");
      number(sheet, 1, 42, "General");
      number(sheet, 2, 1234.5, "#,##0.00");
      number(sheet, 3, 31612345678.0, "General");
      number(sheet, 4, 0.1 + 0.2, "General");
      number(sheet, 5, 1.5e20, "0.00E+00");
      number(sheet, 6, 1234, "00000");
      number(sheet, 7, -7.25, "[Red]-0.00");
      row(sheet, 8, "bool").createCell(1).setCellValue(true);
      row(sheet, 9, "error").createCell(1).setCellErrorValue(FormulaError.NA.getCode());
      number(sheet, 10, 0.25, "0%");
    });

    assertThat(rows(file)).extracting(row -> row.cell(1)).containsExactly("42", "1234.5", "31612345678", "0.3",
        "150000000000000000000", "01234", "-7.25", "TRUE", "", "0.25");
  }

  @ParameterizedTest
  @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void writesDatesAsIso(FileKind kind) {
    var file = workbook(kind, book -> {
      var sheet = book.createSheet();
      row(sheet, 0, "what", "value");
      date(sheet, 1, LocalDate.of(2023, 10, 28).atStartOfDay(), "dd-mm-yyyy");
      date(sheet, 2, LocalDateTime.of(2023, 10, 28, 14, 30), "m/d/yy h:mm");
      date(sheet, 3, LocalDate.of(1899, 12, 31).atTime(14, 30, 5), "h:mm:ss");
      date(sheet, 4, LocalDate.of(2024, 2, 29).atStartOfDay(), "[$-413]d mmmm yyyy;@");
      date(sheet, 5, LocalDate.of(2023, 10, 28).atTime(23, 59, 59), "yyyy-mm-dd hh:mm:ss");
      date(sheet, 6, LocalDate.of(2023, 3, 1).atStartOfDay(), "mmm-yy");
    });

    assertThat(rows(file)).extracting(row -> row.cell(1)).containsExactly("2023-10-28", "2023-10-28T14:30:00", "14:30:05", "2024-02-29",
        "2023-10-28T23:59:59", "2023-03-01");
  }

  private static void number(Sheet sheet, int row, double value, String format) {
    var style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    var cell = row(sheet, row, "number").createCell(1);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private static void date(Sheet sheet, int row, LocalDateTime value, String format) {
    number(sheet, row, 0, format);
    sheet.getRow(row).getCell(1).setCellValue(value);
  }

  @ParameterizedTest
  @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void readsResultsOfFormulas(FileKind kind) {
    var file = workbook(kind, book -> {
      var sheet = book.createSheet();
      row(sheet, 0, "number", "text", "flag", "error");
      var row = row(sheet, 1);
      row.createCell(0).setCellFormula("6*7");
      row.createCell(1).setCellFormula("\"a\"&\"b\"");
      row.createCell(2).setCellFormula("1=1");
      row.createCell(3).setCellFormula("1/0");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    });

    assertThat(rows(file).getFirst().cells()).containsExactly("42", "ab", "TRUE");
  }

  @ParameterizedTest
  @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void countsRowsThatTheSheetLeavesOut(FileKind kind) {
    var file = workbook(kind, book -> {
      var sheet = book.createSheet();
      row(sheet, 1, "Members of the club");
      row(sheet, 3, "Email", "Name", "Town");
      row(sheet, 5, "ada@acme.com", "Ada", "London");
      row(sheet, 8, "grace@navy.mil", "Grace", "");
      sheet.createRow(12).createCell(2);
    });

    var recognised = FILES.recognise(file, "x");

    assertThat(recognised.format().headerLine()).isEqualTo(4);
    assertThat(recognised.rows()).isEqualTo(5);
    assertThat(rows(file)).extracting(FileRow::lineNumber).containsExactly(5, 6, 7, 8, 9);
    assertThat(FILES.preview(file, recognised.format(), 3)).extracting(FileRow::lineNumber).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void takesTheFirstSheetWithDataAndAnotherWhenTold(FileKind kind) {
    var file = workbook(kind, book -> {
      book.createSheet("Cover");
      row(book.createSheet("Hidden"), 0, "secret", "x");
      book.setSheetHidden(1, true);
      var people = book.createSheet("People");
      row(people, 0, "Name", "Town");
      row(people, 1, "Ada", "London");
      var firms = book.createSheet("Firms");
      row(firms, 2, "Firm", "Domain");
      row(firms, 3, "Acme", "acme.com");
    });

    var recognised = FILES.recognise(file, "x");
    var firms = FILES.reread(file, "x", recognised.format().withSheet("Firms"));

    assertThat(recognised.sheets()).containsExactly("Cover", "Hidden", "People", "Firms");
    assertThat(recognised.format().sheet()).isEqualTo("People");
    assertThat(firms.headers()).containsExactly("Firm", "Domain");
    assertThat(firms.format().headerLine()).isEqualTo(3);
    assertThat(rows(file, firms)).containsExactly(new FileRow(4, List.of("Acme", "acme.com")));
  }

  @Test
  void readsManySharedTexts() {
    var file = file(new XSSFWorkbook(), book -> {
      var sheet = book.createSheet();
      row(sheet, 0, "a", "b");
      IntStream.rangeClosed(1, 3_000).forEach(i -> row(sheet, i, "text number " + i, i % 2 == 0 ? "even" : "odd"));
    });

    assertThat(rows(file)).hasSize(3_000).allSatisfy(
        row -> assertThat(row.cells())
            .containsExactly("text number " + (row.lineNumber() - 1), row.lineNumber() % 2 == 1 ? "even" : "odd"));
  }

  @Test
  void readsInlineTexts() {
    var file = file(new SXSSFWorkbook(10), book -> {
      var sheet = book.createSheet();
      row(sheet, 0, "a", "b");
      IntStream.rangeClosed(1, 500).forEach(i -> row(sheet, i, "x" + i, "y_x000D_"));
    });

    assertThat(rows(file)).hasSize(500).last().isEqualTo(new FileRow(501, List.of("x500", "y\r")));
  }

  @Test
  void readsDatesSince1904() {
    var file = file(new XSSFWorkbook(), book -> {
      ((XSSFWorkbook) book).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      var sheet = book.createSheet();
      row(sheet, 0, "what", "value");
      number(sheet, 1, 43_765, "yyyy-mm-dd");
    });

    assertThat(rows(file).getFirst().cell(1)).isEqualTo("2023-10-28");
  }
}
