package io.intake.imports.mapping;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A column's name as people write it, made comparable: case, accents, spaces and punctuation don't matter.
///
/// @param key letters and digits alone
/// @param words the same, word by word
record Header(String key, List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  static Header of(String written) {
    var words = BETWEEN_WORDS.splitAsStream(written.strip()).map(Header::simple).filter(word -> !word.isEmpty()).toList();
    return new Header(String.join("", words), words);
  }

  private static String simple(String word) {
    return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("").replace("ß", "ss");
  }

  /// Whether it says that something belongs to a kind of record: `Company Phone`, `Bedrijfstelefoon`, `Nombre de la empresa`.
  boolean mentions(List<Header> kinds) {
    return kinds.stream().anyMatch(kind -> key.startsWith(kind.key()) || words.contains(kind.key()));
  }

  /// What is left without the kind of record that it mentions first or last, or that its first word begins with.
  Header without(List<Header> kinds) {
    var left = words;
    if (left.size() > 1 && isOneOf(left.getFirst(), kinds)) {
      left = left.subList(1, left.size());
    }
    if (left.size() > 1 && isOneOf(left.getLast(), kinds)) {
      left = left.subList(0, left.size() - 1);
    }
    return left.size() == words.size() ? withoutBegin(kinds) : new Header(String.join("", left), left);
  }

  private Header withoutBegin(List<Header> kinds) {
    return kinds.stream().map(Header::key).filter(kind -> key.startsWith(kind) && key.length() > kind.length())
        .max(Comparator.comparingInt(String::length))
        .map(kind -> new Header(key.substring(kind.length()), List.of(key.substring(kind.length())))).orElse(this);
  }

  private static boolean isOneOf(String word, List<Header> kinds) {
    return kinds.stream().anyMatch(kind -> kind.key().equals(word));
  }

  /// Whether the two are the same but for one letter added, missing, changed or swapped with its neighbour.
  boolean isNearly(Header other) {
    var one = key;
    var two = other.key;
    if (one.length() < 6 || two.length() < 6 || Math.abs(one.length() - two.length()) > 1 || one.charAt(0) != two.charAt(0)) {
      return false;
    }
    var begin = 0;
    while (begin < Math.min(one.length(), two.length()) && one.charAt(begin) == two.charAt(begin)) {
      begin++;
    }
    return rest(one, begin + 1).equals(rest(two, begin + 1)) || rest(one, begin).equals(rest(two, begin + 1))
        || rest(one, begin + 1).equals(rest(two, begin)) || areSwapped(one, two, begin);
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }

  private static boolean areSwapped(String one, String two, int at) {
    return at + 1 < one.length() && at + 1 < two.length() && one.charAt(at) == two.charAt(at + 1) && one.charAt(at + 1) == two.charAt(at)
        && rest(one, at + 2).equals(rest(two, at + 2));
  }
}
