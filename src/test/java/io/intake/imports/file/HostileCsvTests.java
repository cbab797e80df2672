package io.intake.imports.file;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Tables.file;
import static io.intake.imports.file.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import io.intake.imports.FileRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileCsvTests {

  private static void assertRefused(Path file, FileProblem problem) {
    assertThatThrownBy(() -> FILES.recognise(file, "the.csv"))
        .isInstanceOfSatisfying(FileRefused.class, refused -> {
          assertThat(refused.problem()).isEqualTo(problem);
          assertThat(refused.fileName()).isEqualTo("the.csv");
        });
  }

  private static String lines(int count, String row) {
    return IntStream.range(0, count).mapToObj(i -> row.replace("#", Integer.toString(i))).collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void refusesWhatIsNoTable() {
    assertRefused(file(""), FileProblem.EMPTY_FILE);
    assertRefused(file("\n \n,,\n"), FileProblem.EMPTY_FILE);
    assertRefused(file("\ufeff"), FileProblem.EMPTY_FILE);
    assertRefused(file("Email,Name\n"), FileProblem.HEADER_ONLY);
    assertRefused(file("Email,Name\n,\n\n"), FileProblem.HEADER_ONLY);
    assertRefused(file("%PDF-1.7\n..."), FileProblem.INVALID_FILE_TYPE);
    assertRefused(file("<html><table><tr><td>Email</td></tr></table></html>"), FileProblem.INVALID_FILE_TYPE);
  }

  @Test
  void refusesBinaryGarbage() {
    var garbage = new byte[50_000];
    new Random(7).nextBytes(garbage);
    assertRefused(file(garbage), FileProblem.INVALID_FILE_TYPE);
  }

  @Test
  void refusesNulsFarBehindTheBegin() {
    assertRefused(file("a,b\n" + lines(30_000, "row #,value") + "\0\0\0\0"), FileProblem.INVALID_FILE_TYPE);
  }

  @Test
  void refusesTooManyColumnsAndRowsAndTooLongCells() {
    assertRefused(file(lines(3, IntStream.range(0, 1001).mapToObj(i -> "c" + i).collect(Collectors.joining(",")))),
        FileProblem.TOO_MANY_COLUMNS);
    assertRefused(file("a,b\n" + "1,2\n".repeat(FileLimits.ROWS + 1)), FileProblem.TOO_MANY_ROWS);
    assertRefused(file("a,b\n1,\"" + "x".repeat((1 << 20) + 1) + "\"\n3,4\n"), FileProblem.CELL_TOO_LARGE);
    assertRefused(file("a,b\n" + "x".repeat(17 << 20) + ",4\n"), FileProblem.CELL_TOO_LARGE);
  }

  @Test
  void acceptsAsManyRowsAndAsLongCellsAsAllowed() {
    assertThat(FILES.recognise(file("a,b\n" + "1,2\n".repeat(FileLimits.ROWS) + "\n\n"), "x.csv").rows()).isEqualTo(FileLimits.ROWS);
    assertThat(rows(file("a,b\n1,\"" + "x".repeat(1 << 20) + "\"\n3,4\n"))).hasSize(2);
  }

  @Test
  @Timeout(60)
  void survivesALoneQuoteAtTheStartOfEveryRow() {
    var file = file("first,second,third\n" + lines(100_000, "\"row #,b,c"));

    var rows = rows(file);

    assertThat(rows).hasSize(100_000);
    assertThat(rows.get(4_711)).isEqualTo(new FileRow(4_713, List.of("\"row 4711", "b", "c")));
    assertThat(FILES.recognise(file, "x.csv").rows()).isEqualTo(100_000);
  }

  @Test
  @Timeout(60)
  void survivesOneLoneQuoteInALongFile() {
    for (var row : List.of("row #,b,c", "row #,\"b, and more\",c", "\"row #\",\"b\",\"c\"", "row #,b,c\"", "row #,\"\",c")) {
      var rows = rows(file("first,second,third\n\"lone,b,c\n" + lines(100_000, row)));
      assertThat(rows).as(row).hasSize(100_001);
      assertThat(rows.getFirst().cells()).containsExactly("\"lone", "b", "c");
    }
  }

  @Test
  void survivesALoneQuoteThatAnotherOneFarBelowWouldClose() {
    var file = file("first,second,third\na,\"lone,c\n" + lines(1_000, "row #,b,c") + "x,19\",z\n" + lines(10, "row #,b,c"));

    assertThat(rows(file)).hasSize(1_012);
  }

  @Test
  void keepsQuotesAmidText() {
    var rows = rows(file("name,size,note\n\"Bob \"the builder\" Smith\",5\" pipe,x\n\"a\" b,c,d\n6\" x 4\",\"e\"\"f\", \"g, h\" \n"));

    assertThat(rows).extracting(FileRow::cells).containsExactly(List.of("Bob \"the builder\" Smith", "5\" pipe", "x"),
        List.of("\"a\" b", "c", "d"), List.of("6\" x 4\"", "e\"f", "g, h"));
  }

  @Test
  void keepsLongTextsOfManyLinesTogether() {
    var poem = lines(500, "line # of a poem, with a comma, and \"\"quotes\"\"");
    var rows = rows(file("name,poem\nAda,\"" + poem + "\"\nGrace,none\n"));

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().cell(1)).startsWith("line 0 of a poem, with a comma, and \"quotes\"\nline 1").hasSizeGreaterThan(20_000);
    assertThat(rows.getLast()).isEqualTo(new FileRow(503, List.of("Grace", "none")));
  }

  @Test
  void losesNoRowOfAnyNoise() {
    var random = new Random(42);
    var alphabet = "ab,;\"' \n";
    for (var round = 0; round < 300; round++) {
      var noise = random.ints(400, 0, alphabet.length()).mapToObj(i -> alphabet.substring(i, i + 1)).collect(Collectors.joining());
      var file = file("one,two,three\nx,y,z\n" + noise + "\nend,of,file\n");
      var recognised = FILES.recognise(file, "x.csv");
      var rows = rows(file, recognised);
      assertThat(rows).as(noise).hasSize((int) recognised.rows()).isSortedAccordingTo((a, b) -> a.lineNumber() - b.lineNumber());
      assertThat(rows.getLast().cells().toString()).contains("file");
    }
  }

  @Test
  void countsEveryRowOfALargeFile() {
    var row = "Ada,Lovelace,ada#@example.com,\"12 St. James's Square, London\",+44 20 7946 0958,Engineer,1815-12-10,Zoë\n";
    var file = file(("First,Last,Email,Address,Phone,Job,Born,Friend\n" + lines(600_000, row.strip())).getBytes(StandardCharsets.UTF_8));
    assertThat(FILES.recognise(file, "large.csv").rows()).isEqualTo(600_000);
  }
}
