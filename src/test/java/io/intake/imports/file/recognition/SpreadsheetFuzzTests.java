package io.intake.imports.file.recognition;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Tables.file;
import static io.intake.imports.file.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.FileRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sheets with rows and cells left out anywhere come out as they went in, from both kinds of spreadsheets.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class SpreadsheetFuzzTests {

  private static final int FILES_PER_SEED = 25;

  @ParameterizedTest
  @ValueSource(longs = {3, 9, 44, 1970})
  void readsWhatIsInASheet(long seed) throws IOException {
    var random = new Random(seed);
    for (var round = 0; round < FILES_PER_SEED; round++) {
      var table = SyntheticTable.random(random, Tongue.ALL.get(random.nextInt(Tongue.ALL.size())));
      var rows = withGaps(random, table.rows());
      for (var book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
        var file = file(bytes(book, table.headers(), rows, random));
        var recognised = FILES.recognise(file, "table.xlsx");

        assertThat(recognised.headers()).isEqualTo(table.headers());
        assertThat(recognised.rows()).isEqualTo(rows.size());
        assertThat(rows(file, recognised)).extracting(FileRow::cells).extracting(SpreadsheetFuzzTests::withoutBlankEnd)
            .isEqualTo(rows.stream().map(SpreadsheetFuzzTests::withoutBlankEnd).toList());
      }
    }
  }

  /// With empty rows between, but none at the end.
  private static List<List<String>> withGaps(Random random, List<List<String>> rows) {
    var all = new ArrayList<List<String>>();
    for (var row : rows) {
      all.add(row);
      if (random.nextInt(6) == 0 && all.size() > 3) {
        all.add(List.of());
      }
    }
    while (all.getLast().isEmpty()) {
      all.removeLast();
    }
    return all;
  }

  /// What is empty is sometimes left out and sometimes written as an empty cell or row.
  private static byte[] bytes(Workbook book, List<String> headers, List<List<String>> rows, Random random) throws IOException {
    var sheet = book.createSheet("Table");
    for (var line = 0; line <= rows.size(); line++) {
      var cells = line == 0 ? headers : rows.get(line - 1);
      if (!cells.isEmpty() || random.nextBoolean()) {
        var row = sheet.createRow(line);
        for (var column = 0; column < cells.size(); column++) {
          if (!cells.get(column).isEmpty() || random.nextBoolean()) {
            row.createCell(column).setCellValue(cells.get(column));
          }
        }
      }
    }
    try (book; var out = new ByteArrayOutputStream()) {
      book.write(out);
      return out.toByteArray();
    }
  }

  private static List<String> withoutBlankEnd(List<String> cells) {
    var end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }
}
