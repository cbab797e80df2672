package io.intake.imports.file.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A made-up table as people have them: names, towns, sums, dates, notes, in one language.
///
/// @param rows below the headers, none of them blank
record SyntheticTable(List<String> headers, List<List<String>> rows) {

  /// What all the world writes into cells, and what is hard about it.
  private static final List<String> NOTES = List.of("", "", "12\" pipe | 3 m", "A longer text, with commas, and more.", "two\nlines",
      "see: https://example.com/?a=1&b=2", "C:\\dir\\file", "-", "a; b; c", "# 1", "'quoted'", "=1+1");

  private record Column(String header, Function<Random, String> cell) {
  }

  static SyntheticTable random(Random random, Tongue tongue) {
    var left = columns(tongue);
    var width = 1 + random.nextInt(left.size());
    var columns = IntStream.range(0, width).mapToObj(i -> left.remove(random.nextInt(left.size()))).toList();
    var rows = IntStream.range(0, 3 + random.nextInt(40))
        .mapToObj(i -> columns.stream().map(column -> column.cell().apply(random)).toList())
        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
    return new SyntheticTable(columns.stream().map(Column::header).toList(), rows);
  }

  private static List<Column> columns(Tongue tongue) {
    var headers = tongue.headers();
    return new ArrayList<>(List.of(
        new Column(headers.get(0), random -> pick(random, tongue.first())),
        new Column(headers.get(1), random -> pick(random, tongue.last())),
        new Column(headers.get(2), random -> pick(random, tongue.towns())),
        new Column(headers.get(3), random -> pick(random, random.nextBoolean() ? tongue.notes() : NOTES)),
        new Column(headers.get(4), random -> random.nextInt(5000) + "," + (10 + random.nextInt(89))),
        new Column(headers.get(5), random -> pick(random, tongue.last()) + " " + random.nextInt(200)),
        new Column("E-mail", random -> "p" + random.nextInt(9999) + "@example." + pick(random, List.of("com", "nl"))),
        new Column("Tel.", random -> "+31 6 " + (10_000_000 + random.nextInt(89_999_999))),
        new Column("Price", random -> random.nextInt(5000) + "." + (10 + random.nextInt(89))),
        new Column("Nr", random -> Integer.toString(random.nextInt(300))),
        new Column("Date", random -> date("%3$d-%2$02d-%1$02d", random)),
        new Column("Created", random -> date("%02d/%02d/%d 12:30:00", random)),
        new Column("Code", random -> "NL-" + (100 + random.nextInt(900)) + "/" + random.nextInt(9)),
        new Column("Active", random -> pick(random, List.of("yes", "no", "")))));
  }

  private static String date(String format, Random random) {
    return String.format(Locale.ROOT, format, 1 + random.nextInt(28), 1 + random.nextInt(12), 1990 + random.nextInt(35));
  }

  private static <T> T pick(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
