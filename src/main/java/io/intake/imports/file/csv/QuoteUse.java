package io.intake.imports.file.csv;

/// How a text uses a quote for cells between a delimiter.
///
/// @param quotedCells that begin and end with it
/// @param backslashed quotes behind a backslash, but for those at the end of a cell
/// @param escaped quotes amid words that are doubled or have a backslash
/// @param neighbours places where one quoted cell ends and the next one begins
record QuoteUse(long lines, long quotedCells, long backslashed, long escaped, long neighbours) {

  private static final double NEARLY_ALL = 0.9;

  static QuoteUse of(String text, char delimiter, char quote) {
    var opening = 0L;
    var closing = 0L;
    var backslashed = 0L;
    var escaped = 0L;
    var neighbours = 0L;
    for (var at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      var closes = at + 1 == text.length() || isBorder(text.charAt(at + 1), delimiter);
      opening += opensCell(text, at, delimiter) ? 1 : 0;
      closing += closes ? 1 : 0;
      backslashed += !closes && at > 0 && text.charAt(at - 1) == '\\' ? 1 : 0;
      escaped += isEscaped(text, at, quote) ? 1 : 0;
      neighbours += at + 2 < text.length() && text.charAt(at + 1) == delimiter && text.charAt(at + 2) == quote ? 1 : 0;
    }
    return new QuoteUse(lines(text), Math.min(opening, closing), backslashed, escaped, neighbours);
  }

  private static long lines(String text) {
    var feeds = 0L;
    var returns = 0L;
    for (var i = 0; i < text.length(); i++) {
      feeds += text.charAt(i) == '\n' ? 1 : 0;
      returns += text.charAt(i) == '\r' ? 1 : 0;
    }
    return Math.max(1, Math.max(feeds, returns));
  }

  private static boolean isEscaped(String text, int at, char quote) {
    return at > 0 && at + 1 < text.length() && ((text.charAt(at - 1) == quote && Character.isLetterOrDigit(text.charAt(at + 1)))
        || text.charAt(at - 1) == '\\');
  }

  /// Behind a delimiter, maybe with a space between.
  private static boolean opensCell(String text, int at, char delimiter) {
    return at == 0 || isBorder(text.charAt(at - 1), delimiter)
        || (at > 1 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == delimiter);
  }

  private static boolean isBorder(char character, char delimiter) {
    return character == '\n' || character == '\r' || character == delimiter;
  }

  /// A cell in every line, such as those of a column of texts.
  boolean isInEveryLine() {
    return quotedCells >= NEARLY_ALL * lines;
  }

  /// Nothing but a delimiter stands between quotes in most lines, or several cells of every line are quoted.
  boolean separates() {
    return 2 * neighbours >= lines || quotedCells >= 2 * NEARLY_ALL * lines;
  }
}
