package io.intake.properties.values.written;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The words of written dates in the languages that files come in: months and weekdays, in full and short, and what stands between them.
final class MonthNames {

  /// English first: where a short form means something else in another language, it is English.
  private static final List<Locale> LANGUAGES =
      Stream.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "nb", "fi", "pl", "cs").map(Locale::of).toList();
  private static final List<TextStyle> STYLES =
      List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final int SHORTEST = 3;
  /// Short forms that people write and dictionaries lack.
  private static final Map<String, Integer> USUAL = Map.ofEntries(Map.entry("sept", 9), Map.entry("mrt", 3), Map.entry("mrz", 3),
      Map.entry("mär", 3), Map.entry("maerz", 3), Map.entry("okt", 10), Map.entry("dez", 12), Map.entry("oct", 10), Map.entry("mei", 5),
      Map.entry("maj", 5), Map.entry("mai", 5), Map.entry("juil", 7), Map.entry("juin", 6), Map.entry("août", 8), Map.entry("set", 9),
      Map.entry("dic", 12), Map.entry("déc", 12), Map.entry("gru", 12), Map.entry("ene", 1), Map.entry("gen", 1), Map.entry("ago", 8));
  private static final Set<String> BETWEEN = Set.of("of", "the", "st", "nd", "rd", "th", "de", "del", "di", "le", "den", "er", "ste", "e",
      "a", "o", "at", "om", "um", "à", "kl", "klo", "alle", "ore", "v", "ve", "dne");

  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WITHOUT_MEANING = weekdaysAndMore();

  private MonthNames() {
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (var language : LANGUAGES) {
      for (var month : Month.values()) {
        STYLES.forEach(style -> add(months, month.getDisplayName(style, language), month.getValue()));
      }
    }
    USUAL.forEach((name, month) -> add(months, name, month));
    return months;
  }

  private static void add(Map<String, Integer> months, String name, int month) {
    var word = word(name);
    if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
      months.putIfAbsent(word, month);
      months.putIfAbsent(withoutAccents(word), month);
    }
  }

  private static Set<String> weekdaysAndMore() {
    var words = new HashSet<>(BETWEEN);
    for (var language : LANGUAGES) {
      for (var day : DayOfWeek.values()) {
        STYLES.forEach(style -> words.add(word(day.getDisplayName(style, language))));
      }
    }
    return words;
  }

  private static String word(String name) {
    var lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static String withoutAccents(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /// The number of the month that is called so, in any case; 0 if none is.
  static int find(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /// Whether the word may stand in a date without changing it, as a weekday does.
  static boolean isWithoutMeaning(String word) {
    return WITHOUT_MEANING.contains(word.toLowerCase(Locale.ROOT));
  }
}
