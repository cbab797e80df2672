package io.intake.imports.grouping;

/// The form of a text, with what tells soon that two can't be alike: of many values each is compared with each.
///
/// @param letters a bit for each letter in it; some share one
record Word(String form, String digits, long letters) {

  static Word of(String text) {
    var form = WordForm.of(text);
    var digits = new StringBuilder(0);
    var letters = 0L;
    for (var i = 0; i < form.length(); i++) {
      var letter = form.charAt(i);
      letters |= 1L << (letter & 63);
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
      }
    }
    return new Word(form, digits.toString(), letters);
  }

  /// Whether two are so alike that one is most likely the other mistyped: one letter off in a word of five to eight, two in a
  /// longer one. Digits are never mistaken, for they say something else.
  boolean isSimilar(Word other) {
    var shorter = Math.min(form.length(), other.form.length());
    var allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
    // A slip takes one letter away and brings in another at most.
    return allowed > 0 && Math.abs(form.length() - other.form.length()) <= allowed
        && Long.bitCount(letters ^ other.letters) <= 2 * allowed && digits.equals(other.digits)
        && distance(form, other.form) <= allowed;
  }

  /// Letters that must be put in, left out, replaced or swapped with their neighbour.
  private static int distance(String one, String other) {
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
