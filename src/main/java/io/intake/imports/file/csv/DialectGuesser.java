package io.intake.imports.file.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds delimiter, quote and escape together, by trying all that occur in a text.
final class DialectGuesser {

  static final int SAMPLE = 1 << 18;
  /// Enough to rule most out.
  private static final int BEGIN = 1 << 15;
  private static final double HOPEFUL = 0.5;
  private static final char BACKSLASH = '\\';
  /// The more usual ones first.
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', ':', '^', '~', ' ', '#', '*', '&', '!', '/', '§', '¬', '¦',
      '\u0001', '\u001e', '\u001f');
  /// Those that separate cells only where quotes are around.
  private static final String SIGNS = "-_=@%$+.?<>";
  /// Those that every text is tried with.
  private static final int ALWAYS_TRIED = 4;
  private static final double IN_SO_MANY_LINES = 0.4;
  private static final List<Character> QUOTES = List.of('"', '\'', '`');
  /// What a spreadsheet program writes for another one.
  private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=([^\\r\\n\"]|\\\\t)\"?\\R");

  private DialectGuesser() {
  }

  /// @param declared by the file itself
  record Guess(DialectScore best, boolean declared) {
  }

  /// @param text the begin of the file, whole lines only
  static Guess guess(String text) throws IOException {
    var declared = DECLARED.matcher(text);
    if (declared.find()) {
      var delimiter = declared.group(1).equals("\\t") ? '\t' : declared.group(1).charAt(0);
      return new Guess(best(text, dialects(text, List.of(delimiter))), true);
    }
    var best = best(text, dialects(text, delimiters(text)));
    return new Guess(best.cells() == 1 ? oneColumn(text, best) : best, false);
  }

  private static DialectScore best(String text, List<Dialect> dialects) throws IOException {
    var candidates = dialects;
    if (dialects.size() > 1 && text.length() > BEGIN) {
      candidates = hopeful(text.substring(0, Math.max(text.lastIndexOf('\n', BEGIN), BEGIN / 2)), dialects);
    }
    return scored(text, candidates).stream().max(Comparator.comparingDouble(DialectScore::score)).orElseThrow();
  }

  private static List<Dialect> hopeful(String begin, List<Dialect> dialects) throws IOException {
    var scored = scored(begin, dialects);
    var best = scored.stream().mapToDouble(DialectScore::score).max().orElse(0);
    return scored.stream().filter(score -> score.score() >= HOPEFUL * best).map(DialectScore::dialect).toList();
  }

  /// The first of equals wins, so the more usual ones come first.
  private static List<DialectScore> scored(String text, List<Dialect> dialects) throws IOException {
    var scored = new ArrayList<DialectScore>();
    for (var dialect : dialects) {
      scored.add(DialectScore.of(text, dialect));
    }
    return scored;
  }

  /// Nothing separates cells, so there is one column: whatever does not cut its values will do.
  private static DialectScore oneColumn(String text, DialectScore best) {
    var unused = DELIMITERS.stream().filter(delimiter -> text.indexOf(delimiter) < 0).findFirst().orElse('\u001f');
    return new DialectScore(new Dialect(unused, best.dialect().quote(), best.dialect().escape()), best.score(), 1, best.share());
  }

  private static List<Character> delimiters(String text) {
    var lines = text.lines().filter(line -> !line.isBlank()).limit(500).toList();
    var usual = DELIMITERS.stream().filter(delimiter -> DELIMITERS.indexOf(delimiter) < ALWAYS_TRIED
        || lines.stream().filter(line -> line.indexOf(delimiter) >= 0).count() >= IN_SO_MANY_LINES * lines.size());
    var between = QUOTES.stream().flatMap(quote -> between(lines, quote).stream());
    return Stream.concat(usual, between).distinct().toList();
  }

  /// Whatever stands alone between two quotes in most lines, such as `-` in `"a"-"b"`.
  private static List<Character> between(List<String> lines, char quote) {
    var counts = new HashMap<Character, Integer>();
    for (var line : lines) {
      var found = new HashSet<Character>();
      for (var at = line.indexOf(quote); at >= 0 && at + 2 < line.length(); at = line.indexOf(quote, at + 1)) {
        if (line.charAt(at + 2) == quote && SIGNS.indexOf(line.charAt(at + 1)) >= 0) {
          found.add(line.charAt(at + 1));
        }
      }
      found.forEach(character -> counts.merge(character, 1, Integer::sum));
    }
    return counts.entrySet().stream().filter(entry -> 2 * entry.getValue() > lines.size()).map(Map.Entry::getKey).toList();
  }

  private static List<Dialect> dialects(String text, List<Character> delimiters) {
    var dialects = new ArrayList<Dialect>();
    for (var delimiter : delimiters) {
      for (var quote : QUOTES) {
        if (quote == '"' || QuoteUse.of(text, delimiter, quote).quotedCells() > 0) {
          dialects.add(new Dialect(delimiter, quote, Dialect.NONE));
          if (text.contains("\\" + quote) || text.contains("\\" + delimiter) || escapesItself(text, delimiter, quote)) {
            dialects.add(new Dialect(delimiter, quote, BACKSLASH));
          }
        }
      }
    }
    return dialects;
  }

  /// Whether no backslash stands alone; in `\\\\server\\files` one does.
  private static boolean escapesItself(String text, char delimiter, char quote) {
    var pairs = 0;
    for (var at = text.indexOf(BACKSLASH); at >= 0; at = text.indexOf(BACKSLASH, at + 2)) {
      var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (next != BACKSLASH && next != quote && next != delimiter) {
        return false;
      }
      pairs += next == BACKSLASH ? 1 : 0;
    }
    return pairs > 0;
  }
}
