package io.intake.imports.file;

import java.util.List;
import java.util.regex.Pattern;

/// What the text of a cell looks like, in whatever language.
public enum CellShape {
  EMPTY, NUMBER, DATE, TIME, EMAIL, ADDRESS, PHONE, CODE, WORDS;

  private static final int LONGEST_VALUE = 100;

  private record Recogniser(CellShape shape, Pattern pattern) {
  }

  private static final List<Recogniser> RECOGNISERS = List.of(
      new Recogniser(NUMBER, Pattern.compile("[(+-]?\\s?[€$£¥]?\\s?-?(\\d+|\\d{1,3}([.,' \u00a0\u202f]\\d{3})+)([.,]\\d+)?([eE][+-]?\\d+)?"
          + "\\s?(%|[€$£¥]|EUR|USD|GBP|CHF)?[)-]?|[-+]?[.,]\\d+|(EUR|USD|GBP|CHF)\\s?-?[\\d.,]+|[-+]?(?i:nan|inf)")),
      new Recogniser(DATE, Pattern.compile("\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}"
          + "([T ]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s?(Z|[+-]\\d{2}:?\\d{2})?"
          + "|[T ]\\d{1,2}:\\d{2}(:\\d{2})? ?(?i:[ap]m))?|\\d{1,2}([-/. ])\\d{1,2}\\9(\\d{4}|\\d{2})"
          + "(,? \\d{1,2}:\\d{2}(:\\d{2})?( ?(?i:[ap]\\.?m\\.?))?)?"
          + "|\\d{1,2}[. -]+\\p{L}{3,9}[., -]+\\d{2,4}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日")),
      new Recogniser(TIME, Pattern.compile("-?\\d{1,3}:[0-5]\\d(:[0-5]\\d([.,]\\d+)?)?( ?(?i:[ap]\\.?m\\.?))?")),
      new Recogniser(EMAIL, Pattern.compile("[\\p{L}\\d._%+'&/=#!-]+@[\\p{L}\\d._-]+\\.\\p{L}{2,}")),
      new Recogniser(ADDRESS, Pattern.compile("(?i:https?://|ftp://|www\\.)[^\\s\"|;]+"
          + "|\\d{1,3}(\\.\\d{1,3}){3}|(/[\\w.-]+){2,}/?|[A-Za-z]:(\\\\[^\"|;\\\\]+)*\\\\?")),
      new Recogniser(PHONE, Pattern.compile("[+(]?\\(?\\d[\\d ()/.-]{5,18}\\d")),
      new Recogniser(CODE, Pattern.compile("(?i:n/a|n\\.a\\.|null|true|false|#n/a)|[-–—]|(?=.*\\d)[\\p{L}\\d]+([-_./][\\p{L}\\d]+)*")));

  /// The shape of a cell; words are what is nothing else.
  public static CellShape of(String cell) {
    var text = cell.strip();
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.length() > LONGEST_VALUE) {
      return WORDS;
    }
    for (var recogniser : RECOGNISERS) {
      if (recogniser.pattern().matcher(text).matches()) {
        return recogniser.shape();
      }
    }
    return WORDS;
  }

  /// Something counted, measured or addressed, that no heading looks like.
  public boolean isValue() {
    return this != EMPTY && this != CODE && this != WORDS;
  }
}
