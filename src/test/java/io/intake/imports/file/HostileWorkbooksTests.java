package io.intake.imports.file;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Workbooks.inlineRow;
import static io.intake.imports.file.Workbooks.parts;
import static io.intake.imports.file.Workbooks.withSheet;
import static io.intake.imports.file.Workbooks.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/// Workbooks with too much of something: refused soon or read, and closed again.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileWorkbooksTests {

  private static final String HEADER = inlineRow(1, "a", "b");

  private static void assertRefused(Path file, FileProblem problem) throws IOException {
    var refused = catchThrowableOfType(FileRefused.class, () -> FILES.recognise(file, "people.xlsx"));

    assertThat(refused).isNotNull();
    assertThat(refused.problem()).isEqualTo(problem);
    assertClosed(file);
  }

  private static void assertClosed(Path file) throws IOException {
    var descriptors = Path.of("/proc/self/fd");
    if (Files.isDirectory(descriptors)) {
      try (var open = Files.list(descriptors)) {
        assertThat(open.map(HostileWorkbooksTests::target)).doesNotContain(file.toString())
            .noneMatch(name -> name.contains("shared-strings"));
      }
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closed) {
      return "";
    }
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  @Test
  void refusesTooManyRows() throws IOException {
    var rows = IntStream.range(2, 1_048_579).mapToObj(row -> "<row r='" + row + "'><c><v>" + row + "</v></c></row>");
    assertRefused(withSheet(sheet(HEADER + rows.collect(Collectors.joining()))), FileProblem.TOO_MANY_ROWS);
  }

  @Test
  void refusesARowFarBelow() throws IOException {
    assertRefused(withSheet(sheet(HEADER + inlineRow(2_000_000_000, "x", "y"))), FileProblem.TOO_MANY_ROWS);
  }

  @Test
  void refusesTwoThousandColumns() throws IOException {
    var names = IntStream.range(0, 2_000).mapToObj(i -> "name " + i).toArray(String[]::new);
    assertRefused(withSheet(sheet(inlineRow(1, names) + inlineRow(2, names))), FileProblem.TOO_MANY_COLUMNS);
  }

  @Test
  void refusesATextOfTenMegabytes() throws IOException {
    var text = IntStream.range(0, 2 << 20).mapToObj(Integer::toString).collect(Collectors.joining());
    assertRefused(withSheet(sheet(HEADER + inlineRow(2, text))), FileProblem.CELL_TOO_LARGE);
    var parts = parts(sheet(HEADER + "<row r='2'><c t='s'><v>0</v></c></row>"));
    parts.put("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>");
    assertRefused(zip(parts), FileProblem.CELL_TOO_LARGE);
  }

  @Test
  void refusesElementsWithinElementsWithoutEnd() throws IOException {
    var nested = "<d>".repeat(3_000_000);
    assertRefused(withSheet("<worksheet><sheetData>" + HEADER + "<row r='2'><c>" + nested), FileProblem.INVALID_SPREADSHEET);
  }

  @Test
  void findsTheOneSheetWithDataAmongThousands() throws IOException {
    var parts = parts(sheet(HEADER + inlineRow(2, "1", "2")));
    var count = 3_000;
    parts.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<sheets>" + IntStream.range(0, count)
        .mapToObj(i -> "<sheet name='Empty " + i + "' sheetId='" + (i + 2) + "' r:id='e" + i + "'/>").collect(Collectors.joining())));
    parts.computeIfPresent("xl/_rels/workbook.xml.rels", (name, xml) -> xml.replace("</Relationships>", IntStream.range(0, count)
        .mapToObj(i -> "<Relationship Id='e" + i + "' Type='http://x/worksheet' Target='worksheets/empty" + i + ".xml'/>")
        .collect(Collectors.joining()) + "</Relationships>"));
    IntStream.range(0, count).forEach(i -> parts.put("xl/worksheets/empty" + i + ".xml", sheet("")));
    var file = zip(parts);

    assertThat(FILES.recognise(file, "people.xlsx").rows()).isEqualTo(1);
    assertClosed(file);
  }
}
