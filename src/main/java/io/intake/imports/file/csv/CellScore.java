package io.intake.imports.file.csv;

import io.intake.imports.file.CellShape;
import java.util.regex.Pattern;

/// How much a cell looks like one value that somebody put there, from 0 to 1. Where a wrong delimiter cuts, cells hold the
/// right one, half quotes and half brackets.
final class CellScore {

  private static final String DELIMITERS = ",;\t|";
  /// The end of a quoted cell and the begin of the next one.
  private static final Pattern CUT = Pattern.compile("[\\p{L}\\d](\"[^\\p{L}\\d\\s\"]\"|'[^\\p{L}\\d\\s']')[\\p{L}\\d]");

  private CellScore() {
  }

  static double of(String cell) {
    if (cell.isBlank()) {
      return cell.isEmpty() ? 0.9 : 0.6;
    }
    var shape = CellShape.of(cell);
    if (shape != CellShape.WORDS) {
      return Character.isWhitespace(cell.charAt(0)) ? 0.9 : 1;
    }
    return text(cell) * (Character.isWhitespace(cell.charAt(0)) ? 0.9 : 1);
  }

  private static double text(String cell) {
    var text = cell.strip();
    if (hasHalfQuotes(text) || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      return 0.25;
    }
    if (isQuote(text.charAt(0)) || (isQuote(text.charAt(text.length() - 1)) && !isInches(text))) {
      return quotes(text);
    }
    if (text.indexOf("\\\\", 1) > 0) {
      return 0.6;
    }
    return Math.min(delimiters(text), Math.min(brackets(text), words(text)));
  }

  private static boolean hasHalfQuotes(String text) {
    return (text.indexOf('"') >= 0 || text.indexOf('\'') >= 0)
        && (text.contains("\\\"") || text.contains("\\'") || text.contains("\"\"") || CUT.matcher(text).find());
  }

  private static boolean isQuote(char character) {
    return character == '"' || character == '\'' || character == '`';
  }

  /// `5"` is a length.
  private static boolean isInches(String text) {
    return text.length() > 1 && Character.isDigit(text.charAt(text.length() - 2));
  }

  /// Half of a quoted text is cut; `"yes" she said` is a text with a quote, `'s-Hertogenbosch` a town.
  private static double quotes(String text) {
    var first = text.charAt(0);
    var quote = isQuote(first) ? first : text.charAt(text.length() - 1);
    if (text.chars().filter(character -> character == quote).count() % 2 == 1) {
      return quote == '\'' && first == quote && text.length() > 2 && Character.isLetter(text.charAt(1)) ? 0.5 : 0.15;
    }
    return text.length() > 1 && first == text.charAt(text.length() - 1) ? 0.3 : 0.7;
  }

  /// In prose a comma is followed by a space; between values by none.
  private static double delimiters(String text) {
    var score = 1.0;
    for (var i = 0; i < text.length() && score > 0.3; i++) {
      if (DELIMITERS.indexOf(text.charAt(i)) >= 0) {
        var prose = i + 1 < text.length() && text.charAt(i + 1) == ' ' && text.charAt(i) != '\t' && text.charAt(i) != '|';
        score = Math.min(score, prose ? 0.75 : 0.3);
      }
    }
    return score;
  }

  private static double brackets(String text) {
    var open = text.chars().filter(c -> c == '(' || c == '[' || c == '{').count();
    var closed = text.chars().filter(c -> c == ')' || c == ']' || c == '}').count();
    return open == closed ? 1 : 0.5;
  }

  private static double words(String text) {
    var signs = text.chars().filter(c -> c < 0x80 && !Character.isLetterOrDigit(c) && " .-'_&/()".indexOf(c) < 0).count();
    return signs == 0 ? 0.95 : signs * 4 < text.length() ? 0.85 : 0.6;
  }
}
