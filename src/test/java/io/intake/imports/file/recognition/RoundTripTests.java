package io.intake.imports.file.recognition;

import static io.intake.imports.file.Tables.FILES;
import static io.intake.imports.file.Tables.file;
import static io.intake.imports.file.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.intake.imports.FileRow;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Tables of many languages, written in many ways, come out as they went in. Some tiny ones may be read two ways, so that a few may
/// miss: the floors are just below what is reached.
class RoundTripTests {

  private static final int FILES_PER_TONGUE = 40;

  /// How a table came out.
  ///
  /// @param charset in which every letter is as it was
  /// @param equal cells that are as they were
  private record Result(String writing, boolean charset, boolean delimiter, boolean headers, boolean rows, long equal, long cells) {

    boolean allEqual() {
      return equal == cells;
    }
  }

  @Test
  void nearlyAllTablesComeOutAsTheyWentIn() {
    var results = Tongue.ALL.stream().flatMap(tongue -> IntStream.range(0, FILES_PER_TONGUE).mapToObj(i -> result(tongue, i))).toList();
    var equal = (double) results.stream().mapToLong(Result::equal).sum() / results.stream().mapToLong(Result::cells).sum();
    var missed = results.stream().filter(result -> !result.allEqual()).map(Result::writing).toList();

    assertThat(results).hasSizeGreaterThan(500);
    assertSoftly(softly -> {
      softly.assertThat(share(results, Result::charset)).as("character sets").isGreaterThanOrEqualTo(0.99);
      softly.assertThat(share(results, Result::delimiter)).as("delimiters").isGreaterThanOrEqualTo(0.99);
      softly.assertThat(share(results, Result::headers)).as("headers").isGreaterThanOrEqualTo(0.99);
      softly.assertThat(share(results, Result::rows)).as("rows").isGreaterThanOrEqualTo(0.995);
      softly.assertThat(share(results, Result::allEqual)).as("whole tables, but %s", missed).isGreaterThanOrEqualTo(0.985);
      softly.assertThat(equal).as("cells").isGreaterThanOrEqualTo(0.995);
    });
  }

  private static double share(List<Result> results, Predicate<Result> trait) {
    return (double) results.stream().filter(trait).count() / results.size();
  }

  private static Result result(Tongue tongue, int number) {
    var random = new Random(31L * number + tongue.name().hashCode());
    var table = SyntheticTable.random(random, tongue);
    var writing = Writing.random(random);
    var text = writing.write(Stream.concat(Stream.of(table.headers()), table.rows().stream()).toList());
    var charset = Charset.forName(tongue.allCharsets().get(random.nextInt(tongue.allCharsets().size())));
    var written = charset.newEncoder().canEncode(text) ? charset : Charset.forName("UTF-8");
    var file = file(text, written);

    var recognised = FILES.recognise(file, "table.csv");
    var read = rows(file, recognised).stream().map(FileRow::cells).toList();

    var format = recognised.format();
    var decoded = new String(text.getBytes(written), Charset.forName(format.charset()));
    return new Result("%s %d: %s %s".formatted(tongue.name(), number, written, writing), decoded.equals(text),
        table.headers().size() == 1 || format.delimiter() == writing.delimiter(), recognised.headers().equals(table.headers()),
        read.size() == table.rows().size(), equalCells(table.rows(), read), (long) table.rows().size() * table.headers().size());
  }

  private static long equalCells(List<List<String>> rows, List<List<String>> read) {
    return IntStream.range(0, Math.min(rows.size(), read.size())).mapToLong(row -> IntStream.range(0, rows.get(row).size())
        .filter(column -> column < read.get(row).size() && read.get(row).get(column).equals(rows.get(row).get(column))).count()).sum();
  }
}
