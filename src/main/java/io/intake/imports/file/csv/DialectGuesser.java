package io.intake.imports.file.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds delimiter and quote by trying them: the right ones cut nearly all rows into the same number of cells.
final class DialectGuesser {

  static final int SAMPLE = 1 << 18;
  private static final int ROWS = 1_000;
  private static final double GOOD_ENOUGH = 0.3;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  /// What a spreadsheet program writes for another one.
  private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=([,;\\t|])\"?\\R");
  private static final Pattern PROSE_COMMA = Pattern.compile("[,;](?= )");

  private DialectGuesser() {
  }

  record Dialect(char delimiter, char quote) {
  }

  /// @param text the begin of the file, whole lines only
  static Dialect guess(String text) throws IOException {
    var quote = quote(text);
    var declared = DECLARED.matcher(text);
    if (declared.find()) {
      return new Dialect(declared.group(1).charAt(0), quote);
    }
    var scored = new ArrayList<Scored>();
    for (var delimiter : DELIMITERS) {
      scored.add(new Scored(delimiter, score(text, delimiter, quote)));
    }
    var best = scored.stream().max(Comparator.comparingDouble(Scored::score)).orElseThrow();
    return new Dialect(best.score() >= GOOD_ENOUGH ? best.delimiter() : unused(text), quote);
  }

  private record Scored(char delimiter, double score) {
  }

  /// Nothing separates cells, so there is one column: whatever does not cut its values will do.
  private static char unused(String text) {
    return DELIMITERS.stream().filter(delimiter -> text.indexOf(delimiter) < 0).findFirst().orElse(',');
  }

  private static char quote(String text) {
    var single = quotedCells(text, '\'');
    return single >= 3 && single > 2 * quotedCells(text, '"') ? '\'' : '"';
  }

  private static int quotedCells(String text, char quote) {
    var opening = 0;
    var closing = 0;
    for (var i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
      opening += i == 0 || isBorder(text.charAt(i - 1)) ? 1 : 0;
      closing += i + 1 == text.length() || isBorder(text.charAt(i + 1)) ? 1 : 0;
    }
    return Math.min(opening, closing);
  }

  private static boolean isBorder(char character) {
    return character == '\n' || character == '\r' || DELIMITERS.contains(character);
  }

  private static double score(String text, char delimiter, char quote) throws IOException {
    var widths = widths(text, delimiter, quote);
    if (widths.isEmpty()) {
      return 1;
    }
    var usual = widths.stream().collect(Collectors.groupingBy(width -> width, Collectors.counting())).entrySet().stream()
        .max((one, other) -> one.getValue().equals(other.getValue())
            ? Integer.compare(one.getKey(), other.getKey()) : Long.compare(one.getValue(), other.getValue()))
        .orElseThrow();
    var consistency = (double) usual.getValue() / widths.size();
    var width = usual.getKey();
    var first = widths.getFirst();
    var score = consistency * (1 - 1.0 / width) * (first.equals(width) ? 1 : 0.8) * (first == 1 && isProse(text, delimiter) ? 0.5 : 1);
    return widths.stream().allMatch(cells -> cells > 1) ? Math.max(score, GOOD_ENOUGH) : score;
  }

  /// In `Jansen, Piet` the comma belongs to the text.
  private static boolean isProse(String text, char delimiter) {
    var all = text.chars().filter(character -> character == delimiter).count();
    var prose = PROSE_COMMA.matcher(text).results().filter(found -> found.group().charAt(0) == delimiter).count();
    return all > 0 && prose * 20 >= all * 19;
  }

  private static List<Integer> widths(String text, char delimiter, char quote) throws IOException {
    var scanner = new RowScanner(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), delimiter, quote);
    var parser = new CellParser(StandardCharsets.UTF_8, delimiter, quote);
    var block = new RowBlock();
    var widths = new ArrayList<Integer>();
    for (block.fill(scanner, ROWS); block.rows() > 0 && widths.size() < ROWS; block.fill(scanner, ROWS)) {
      var rows = parser.parse(block);
      for (var row = 0; row < rows.size(); row++) {
        if (!block.blank(row)) {
          widths.add(rows.get(row).length);
        }
      }
    }
    return widths;
  }
}
