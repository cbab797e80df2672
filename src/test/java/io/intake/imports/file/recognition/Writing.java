package io.intake.imports.file.recognition;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// A way in which a program writes a table as text.
///
/// @param escape a backslash, or NUL where quotes are doubled
/// @param all whether every cell is quoted
record Writing(char delimiter, char quote, char escape, boolean all, String lineEnd) {

  private static final List<Character> DELIMITERS = List.of(',', ',', ',', ';', ';', '\t', '|', ':', '^', '~', ' ');

  static Writing random(Random random) {
    var delimiter = DELIMITERS.get(random.nextInt(DELIMITERS.size()));
    var quote = random.nextInt(5) == 0 ? '\'' : '"';
    return new Writing(delimiter, quote, random.nextInt(4) == 0 ? '\\' : '\0', random.nextInt(3) == 0,
        List.of("\n", "\r\n", "\r").get(random.nextInt(3)));
  }

  String write(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter))))
        .collect(Collectors.joining(lineEnd, "", lineEnd));
  }

  private String cell(String text) {
    var special = text.chars().anyMatch(c -> c == delimiter || c == quote || c == '\n' || c == '\r' || c == escape);
    if (!all && !special) {
      return text;
    }
    var escaped = escape == '\0' ? text.replace(String.valueOf(quote), "" + quote + quote)
        : text.replace(String.valueOf(escape), "" + escape + escape).replace(String.valueOf(quote), "" + escape + quote);
    return quote + escaped + quote;
  }
}
