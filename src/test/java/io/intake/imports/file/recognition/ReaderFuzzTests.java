package io.intake.imports.file.recognition;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Tables.file;
import static io.intake.imports.file.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.intake.imports.FileFormat;
import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import io.intake.imports.FileRow;
import io.intake.imports.file.Recognised;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a text holds, reading it ends, and every line and every letter of it is in exactly one row. Seeds are fixed, so that
/// what fails once fails always.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class ReaderFuzzTests {

  private static final int FILES_PER_SEED = 150;
  private static final int MOST = 130;
  private static final List<String> PIECES = List.of("a", "b", "Zoë", "7", "1,5", "12:30", "x@example.com", " ", "\t", ",", ",", ",",
      ";", ";", "|", "\"", "\"", "\"\"", "'", "\\", "\\\"", "\n", "\n", "\r\n", "\r", "\n\n", "\",\"", "\";\"", "日本",
      "\ufeff", "\u00a0", "^", "~");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 1968, 20_260})
  void losesNothingOfAnyNoise(long seed) {
    var random = new Random(seed);
    var read = 0;
    for (var round = 0; round < FILES_PER_SEED; round++) {
      var length = 1 + random.nextInt(400);
      read += check(IntStream.range(0, length).mapToObj(i -> PIECES.get(random.nextInt(PIECES.size()))).collect(Collectors.joining()));
    }
    assertThat(read).isGreaterThan(MOST);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 8, 43, 1969, 20_261})
  void losesNothingOfDamagedTables(long seed) {
    var random = new Random(seed);
    var read = 0;
    for (var round = 0; round < FILES_PER_SEED; round++) {
      var table = SyntheticTable.random(random, Tongue.ALL.get(random.nextInt(Tongue.ALL.size())));
      var text = new StringBuilder(Writing.random(random).write(table.rows()));
      for (var damage = random.nextInt(12); damage > 0; damage--) {
        var at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
          case 1 -> text.deleteCharAt(at);
          default -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
        }
      }
      read += check(text.toString());
    }
    assertThat(read).isGreaterThan(MOST);
  }

  /// @return 1 for a file that is read, 0 for one that is refused
  private static int check(String text) {
    var file = file(text);
    try {
      var recognised = FILES.recognise(file, "noise.csv");
      assertAllIsThere(text, file, recognised.format());
      assertRowsAreCounted(text, file, recognised);
      return 1;
    } catch (FileRefused refused) {
      assertThat(refused.problem()).as(text).isIn(FileProblem.EMPTY_FILE, FileProblem.HEADER_ONLY);
      return 0;
    }
  }

  /// Each line of the file is in one row, and each letter in one cell.
  private static void assertAllIsThere(String text, Path file, FileFormat format) {
    var all = FILES.preview(file, format, Integer.MAX_VALUE);
    var line = 1;
    for (var row : all) {
      assertThat(row.lineNumber()).as(text).isEqualTo(line);
      line += 1 + lineEnds(String.join("", row.cells()));
    }
    assertThat(line - 1).as(text).isEqualTo(lines(text));
    assertThat(letters(all.stream().flatMap(row -> row.cells().stream()).collect(Collectors.joining()), format))
        .as(text).isEqualTo(letters(text, format));
  }

  /// What is read below the header, and what is counted, is what stands there, blank rows among it.
  private static void assertRowsAreCounted(String text, Path file, Recognised recognised) {
    var format = recognised.format();
    var data = FILES.preview(file, format, Integer.MAX_VALUE).stream().filter(row -> format.hasData(row.lineNumber())).toList();
    var read = rows(file, recognised);

    assertThat(read).as(text).hasSize((int) recognised.rows()).isEqualTo(data.subList(0, read.size()));
    assertThat(data.subList(read.size(), data.size())).as(text).allMatch(row -> letters(String.join("", row.cells()), format).isEmpty());
    assertThat(read.getLast()).as(text).matches(ReaderFuzzTests::isFilled);
  }

  private static boolean isFilled(FileRow row) {
    return row.cells().stream().anyMatch(cell -> !cell.isBlank());
  }

  private static int lineEnds(String text) {
    return (int) LINE_END.matcher(text).results().count();
  }

  private static int lines(String text) {
    return lineEnds(text) + (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r") ? 0 : 1);
  }

  /// Without what a format may take as a sign of its own.
  private static String letters(String text, FileFormat format) {
    return text.chars().filter(character -> character != format.delimiter() && character != format.quote() && character != '\\'
        && character != '\ufeff' && !Character.isWhitespace(character)).mapToObj(Character::toString).collect(Collectors.joining());
  }
}
