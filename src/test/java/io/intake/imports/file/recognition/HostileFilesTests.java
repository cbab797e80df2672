package io.intake.imports.file.recognition;

import static io.intake.imports.FileProblem.CELL_TOO_LARGE;
import static io.intake.imports.FileProblem.EMPTY_FILE;
import static io.intake.imports.FileProblem.HEADER_ONLY;
import static io.intake.imports.FileProblem.INVALID_FILE_TYPE;
import static io.intake.imports.FileProblem.TOO_MANY_COLUMNS;
import static io.intake.imports.FileProblem.TOO_MANY_ROWS;
import static io.intake.imports.file.Tables.FILES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.intake.imports.FileProblem;
import io.intake.imports.FileRefused;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are meant to hurt, or that something went badly wrong with, at the door that every file comes through: each is refused
/// for the right reason or read in full, soon, and nothing of it stays open or on disk.
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileFilesTests {

  /// For one look at a file, on a slow machine too.
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir
  private Path folder;

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("empty", EMPTY_FILE, out -> out.repeat("", 0)),
        arguments("nothing but blank lines", EMPTY_FILE, out -> out.repeat("\r\n", 3_000_000)),
        arguments("nothing but separators", EMPTY_FILE, out -> out.repeat(";;;;\n", 500_000)),
        arguments("header alone", HEADER_ONLY, out -> out.text("Name,E-mail,Town\n")),
        arguments("header above blank lines", HEADER_ONLY, out -> out.text("Name,E-mail,Town\n").repeat(",,\n", 1_000_000)),
        arguments("picture", INVALID_FILE_TYPE, out -> out.bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13).noise(100_000)),
        arguments("program", INVALID_FILE_TYPE, out -> out.bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0).noise(100_000)),
        arguments("noise", INVALID_FILE_TYPE, out -> out.noise(1_000_000)),
        arguments("NUL amid the text", INVALID_FILE_TYPE, out -> out.text("a,b\n").repeat("x,y\n", 50_000).bytes(0).text("z\n")),
        arguments("nothing but NUL", INVALID_FILE_TYPE, out -> out.repeat("\0", 1_000_000)),
        arguments("2,000 columns", TOO_MANY_COLUMNS, out -> out.repeat("name,", 1_999).text("name\n").repeat("1,", 1_999).text("1\n")),
        arguments("ten million columns", TOO_MANY_COLUMNS, out -> out.repeat("x,", 5_000_000).text("\n1,2\n").repeat("x,", 5_000_000)),
        arguments("cell of 10 MB", CELL_TOO_LARGE, out -> out.text("a,b\n1,").repeat("x", 10 << 20).text("\n2,3\n")),
        arguments("quoted cell of 10 MB", CELL_TOO_LARGE, out -> out.text("a,b\n1,\"").repeat("x", 10 << 20).text("\"\n2,3\n")),
        arguments("one line of 40 MB", CELL_TOO_LARGE, out -> out.repeat("x", 40 << 20)),
        arguments("10 MB of quotes amid a cell", CELL_TOO_LARGE, out -> out.text("a,b\n\"").repeat("a\"", 5 << 20).text("x,1\n2,3\n")),
        arguments("1,048,577 rows", TOO_MANY_ROWS, out -> out.text("a,b\n").repeat("1,2\n", 1_048_577)),
        arguments("a row behind millions of blank ones", TOO_MANY_ROWS,
            out -> out.text("a,b\n1,2\n").repeat(",\n", 3_000_000).text("3,4\n")));
  }

  static Stream<Arguments> readable() {
    return Stream.of(
        arguments("lone quote at the start of every row", 1_000_000, out -> out.text("a,b,c\n").repeat("\"x,y,z\n", 1_000_000)),
        arguments("lone quote at the end of every row", 1_000_000, out -> out.text("a,b,c\n").repeat("x,y,z\"\n", 1_000_000)),
        arguments("lone quote in every last cell", 1_000_000, out -> out.text("a,b,c\n").repeat("x,y,\"z\n", 1_000_000)),
        arguments("lone quote in one row", 1_000_001, out -> out.text("a,b,c\n\"x,y,z\n").repeat("x,y,z\n", 1_000_000)),
        arguments("quotes that open every cell of long rows", 30,
            out -> out.text("a,b\n").repeat("\"a,".repeat(60_000) + "z\n", 30)),
        arguments("quotes in pairs that open every cell of long rows", 30,
            out -> out.text("a,b\n").repeat("\"a,\"\"b,".repeat(30_000) + "z\n", 30)),
        arguments("quotes that open every cell of wide rows", 3_000,
            out -> out.repeat("c,", 900).text("c\n").repeat("\"a,\"\"b,".repeat(450) + "z\n", 3_000)),
        arguments("a total that is followed by spaces", 500,
            out -> out.text("name,sum\n").repeat("x,1\n", 499).text("total" + " ".repeat(60_000) + "x,3\n")),
        arguments("one column of long words", 2_000, out -> out.text("word\n").repeat("a1".repeat(40) + "!\n", 2_000)),
        arguments("numbers in 999 columns without a header", 500, out -> out.repeat("12.5,".repeat(998) + "7\n", 500)),
        arguments("UTF-16 with half a letter at its end", 2, out -> out.wide("a,b\n1,2\n3,4").bytes('x')),
        arguments("1,048,576 rows behind many blank ones", 1_048_576,
            out -> out.repeat("\n", 9_000).text("a,b\n").repeat("1,2\n", 1_048_576)));
  }

  private static Arguments arguments(String what, Object expected, Content content) {
    return Arguments.of(what, expected, content);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void refuses(String what, FileProblem problem, Content content) throws IOException {
    var file = write(content);
    var start = cpuTime();

    var refused = catchThrowableOfType(FileRefused.class, () -> FILES.recognise(file, "people.csv"));

    assertThat(refused).as(what).isNotNull();
    assertThat(refused.problem()).isEqualTo(problem);
    assertThat(refused.fileName()).isEqualTo("people.csv");
    assertSoonAndGone(start, file);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readable")
  void reads(String what, long rows, Content content) throws IOException {
    var file = write(content);
    var start = cpuTime();

    var recognised = FILES.recognise(file, "people.csv");
    var counted = 0L;
    try (var reader = FILES.open(file, recognised.format())) {
      for (var batch = reader.next(1000); !batch.isEmpty(); batch = reader.next(1000)) {
        counted += batch.size();
      }
    }

    assertThat(recognised.rows()).as(what).isEqualTo(rows);
    assertThat(counted).isEqualTo(rows);
    assertSoonAndGone(start, file);
  }

  private Path write(Content content) throws IOException {
    var file = folder.resolve("hostile");
    try (var out = new Writer(Files.newOutputStream(file))) {
      content.to(out);
    }
    return file;
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void assertSoonAndGone(long start, Path file) throws IOException {
    assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(SOON);
    assertThat(openFiles()).noneMatch(open -> open.startsWith(file.getParent().toString()) || open.contains("shared-strings"));
    assertThat(Files.list(file.getParent())).hasSize(1);
  }

  /// Where the system tells.
  private static List<String> openFiles() throws IOException {
    var descriptors = Path.of("/proc/self/fd");
    if (!Files.isDirectory(descriptors)) {
      return List.of();
    }
    try (var open = Files.list(descriptors)) {
      return open.map(HostileFilesTests::target).toList();
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closed) {
      return "";
    }
  }

  private interface Content {
    void to(Writer out) throws IOException;
  }
}
