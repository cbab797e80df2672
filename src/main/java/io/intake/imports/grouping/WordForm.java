package io.intake.imports.grouping;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// What is left of a text without what people write in different ways: case, accents, spaces and signs.
public final class WordForm {

  private static final Transliterator PLAIN = Transliterator.getInstance("NFKD; [:Nonspacing Mark:] Remove; NFKC");

  private WordForm() {
  }

  public static String of(String text) {
    var lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("æ", "ae").replace("&", "and");
    var plain = PLAIN.transliterate(lower);
    var form = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(form::appendCodePoint);
    return form.toString();
  }

  /// Whether two forms are so alike that one is most likely the other mistyped: one letter off in a word of five to eight, two in a
  /// longer one. Digits are never mistaken, for they say something else.
  static boolean isSimilar(String one, String other) {
    var shorter = Math.min(one.length(), other.length());
    var allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
    return allowed > 0 && digits(one).equals(digits(other)) && distance(one, other, allowed) <= allowed;
  }

  private static String digits(String form) {
    return form.replaceAll("\\D", "");
  }

  /// Letters that must be put in, left out, replaced or swapped with their neighbour; counted up to a limit.
  static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    var rows = new int[one.length() + 1][other.length() + 1];
    for (var i = 0; i <= one.length(); i++) {
      rows[i][0] = i;
    }
    for (var j = 0; j <= other.length(); j++) {
      rows[0][j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      for (var j = 1; j <= other.length(); j++) {
        rows[i][j] = best(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int best(int[][] rows, String one, String other, int i, int j) {
    var same = one.charAt(i - 1) == other.charAt(j - 1);
    var best = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
    var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
