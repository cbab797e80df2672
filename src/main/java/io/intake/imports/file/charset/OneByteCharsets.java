package io.intake.imports.file.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the character set of a byte a character in which a text looks most like one that somebody wrote: letters that are
/// frequent in a language, capitals where capitals stand, signs where signs stand.
final class OneByteCharsets {

  static final String WESTERN = "windows-1252";

  private static final double IMPLAUSIBLE = -4;
  private static final double OTHER_LETTER = -1.2;
  private static final double SIGN = 0.3;
  private static final Set<String> RARE = Set.of("x-MacGreek", "x-MacCyrillic", "x-MacCentralEurope");
  private static final double RARELY = 0.2;
  private static final double ALL_CAPITALS = -0.4;
  private static final int FIRST_CYRILLIC = 0x400;
  private static final int LONGEST_RUN_OF_ACCENTS = 2;
  private static final String SIGNS = "‘’“”„‚«»‹›–—…•·€£¥¢§©®™°ºª²³¹½¼¾±×÷µ¿¡´№¦¬†‡¶‰";
  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String IN_WORDS = "’´·‘";

  private OneByteCharsets() {
  }

  /// @param score of the better of its languages, about 2 at most, below 0 for what nobody writes
  record Match(String charset, double score) {
  }

  static Match best(byte[] sample) {
    var names = new LinkedHashSet<String>();
    names.add(WESTERN);
    Language.ALL.forEach(language -> names.addAll(language.charsets()));
    var best = new Match(WESTERN, score(sample, WESTERN));
    for (var name : names) {
      if (Charset.isSupported(name)) {
        var score = score(sample, name);
        best = score > best.score() + 1e-9 ? new Match(name, score) : best;
      }
    }
    return best;
  }

  private static double score(byte[] sample, String charset) {
    var text = new String(sample, Charset.forName(charset));
    var places = places(text);
    return Language.ALL.stream().filter(language -> language.charsets().contains(charset))
        .mapToDouble(language -> score(text, places, language)).max().orElse(IMPLAUSIBLE) - (RARE.contains(charset) ? RARELY : 0);
  }

  private static List<Integer> places(String text) {
    var places = new ArrayList<Integer>();
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        places.add(i);
      }
    }
    return places;
  }

  private static double score(String text, List<Integer> places, Language language) {
    var sum = 0.0;
    for (var place : places) {
      sum += score(text, place, language);
    }
    return places.isEmpty() ? 0 : sum / places.size() - language.handicap();
  }

  private static double score(String text, int at, Language language) {
    var character = text.charAt(at);
    var before = at == 0 ? ' ' : text.charAt(at - 1);
    var after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (Character.getType(character) == Character.NON_SPACING_MARK && isAsciiLetter(before) && VOWELS.indexOf(before) < 0) {
      return IMPLAUSIBLE;
    }
    if (Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
      return letter(text, at, language) + capitals(before, character, after);
    }
    if (character == '\u00a0') {
      return SIGN;
    }
    if (SIGNS.indexOf(character) < 0) {
      return IMPLAUSIBLE;
    }
    return Character.isLetter(before) && Character.isLetter(after) && IN_WORDS.indexOf(character) < 0 ? IMPLAUSIBLE : SIGN;
  }

  private static double letter(String text, int at, Language language) {
    var weight = language.weight(text.charAt(at));
    var latin = Character.UnicodeScript.of(text.charAt(at)) != Character.UnicodeScript.of(language.letters().charAt(0))
        || Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
    if (!latin) {
      return touchesAscii(text, at) ? IMPLAUSIBLE : weight;
    }
    if (weight == 0) {
      return OTHER_LETTER;
    }
    return runOfAccents(text, at) > LONGEST_RUN_OF_ACCENTS && !language.name().equals("vi") ? OTHER_LETTER : weight;
  }

  /// A letter of another alphabet in one word with plain ones.
  private static boolean touchesAscii(String text, int at) {
    return (at > 0 && isAsciiLetter(text.charAt(at - 1))) || (at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1)));
  }

  private static boolean isAsciiLetter(char character) {
    return character < 0x80 && Character.isLetter(character);
  }

  private static int runOfAccents(String text, int at) {
    var from = at;
    while (from > 0 && text.charAt(from - 1) >= 0x80 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    var to = at;
    while (to < text.length() && text.charAt(to) >= 0x80 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to - from;
  }

  /// A capital behind a small letter, or a small one amid capitals, is seldom right; all of them capitals is not frequent.
  private static double capitals(char before, char letter, char after) {
    if (Character.isUpperCase(letter) && Character.isLowerCase(before)) {
      return IMPLAUSIBLE / 2;
    }
    if (letter >= FIRST_CYRILLIC && Character.isUpperCase(letter) && Character.isUpperCase(before)) {
      return ALL_CAPITALS;
    }
    return Character.isLowerCase(letter) && Character.isUpperCase(before) && Character.isUpperCase(after) ? IMPLAUSIBLE / 2 : 0;
  }
}
