package io.intake.imports.mapping.names;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A column's name as people write it, made comparable: case, accents, spaces and punctuation don't matter.
///
/// @param key letters and digits alone
/// @param words the same, word by word
public record Header(String key, List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SAYS_NOTHING = Pattern.compile("__[cr]$|(?<!\\p{L})(?i:[dl]|dell|nell|all)['’`](?=\\p{L})");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");
  private static final Set<Character.UnicodeScript> WRITTEN_WITHOUT_SPACES = Set.of(Character.UnicodeScript.HAN,
      Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.HANGUL);
  private static final int SHORTEST_MISSPELT = 7;

  public static Header of(String written) {
    var wide = Normalizer.normalize(SAYS_NOTHING.matcher(written.strip()).replaceAll(""), Normalizer.Form.NFKC);
    return of(BETWEEN_WORDS.splitAsStream(wide).map(Header::simple).filter(word -> !word.isEmpty()).toList());
  }

  static Header of(List<String> words) {
    return new Header(String.join("", words), words);
  }

  private static String simple(String word) {
    return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("").replace("ß", "ss")
        .replace("ø", "o").replace("æ", "ae").replace("œ", "oe").replace("ł", "l").replace("đ", "d").replace("ı", "i");
  }

  /// Without the words that are one of those; itself where nothing else would be left.
  Header without(Predicate<String> isOne) {
    var left = words.stream().filter(isOne.negate()).toList();
    return left.isEmpty() || left.size() == words.size() ? this : of(left);
  }

  /// The same for names of the same words in another order.
  String inAnyOrder() {
    return String.join("", words.stream().sorted().toList());
  }

  /// A number in it that says that it is not the first of its kind.
  boolean isNumberedBeyondOne() {
    return words.stream().anyMatch(word -> word.length() <= 2 && word.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        && Integer.parseInt(word) > 1);
  }

  boolean hasNumber() {
    return key.chars().anyMatch(Character::isDigit);
  }

  /// Whether it says that something belongs to a kind of record: `Company Phone`, `Bedrijfstelefoon`, `Nombre de la empresa`.
  public boolean mentions(List<Header> kinds) {
    return kinds.stream().anyMatch(kind -> key.startsWith(kind.key()) || words.contains(kind.key()));
  }

  /// What is left without the kind of record that it mentions first or last, or that its first word begins with.
  public Header without(List<Header> kinds) {
    var left = words;
    if (left.size() > 1 && isOneOf(left.getFirst(), kinds)) {
      left = left.subList(1, left.size());
    }
    if (left.size() > 1 && isOneOf(left.getLast(), kinds)) {
      left = left.subList(0, left.size() - 1);
    }
    return left.size() == words.size() ? withoutBegin(kinds) : of(left);
  }

  private Header withoutBegin(List<Header> kinds) {
    return kinds.stream().map(Header::key).filter(kind -> key.startsWith(kind) && key.length() > kind.length())
        .max(Comparator.comparingInt(String::length)).map(kind -> of(List.of(key.substring(kind.length())))).orElse(this);
  }

  private static boolean isOneOf(String word, List<Header> kinds) {
    return kinds.stream().anyMatch(kind -> kind.key().equals(word));
  }

  /// Whether words can stand in it without a space around them.
  boolean isWrittenWithoutSpaces() {
    return key.codePoints().anyMatch(letter -> WRITTEN_WITHOUT_SPACES.contains(Character.UnicodeScript.of(letter)));
  }

  /// Whether the two are the same but for one letter added, missing, changed or swapped with its neighbour. The last letter has to be
  /// the same: another ending is another word.
  public boolean isNearly(Header other) {
    var one = key;
    var two = other.key;
    if (Math.min(one.length(), two.length()) < SHORTEST_MISSPELT - 1 || Math.max(one.length(), two.length()) < SHORTEST_MISSPELT
        || Math.abs(one.length() - two.length()) > 1 || one.charAt(0) != two.charAt(0) || !one.endsWith(two.substring(two.length() - 1))
        || hasNumber() || other.hasNumber() || isWrittenWithoutSpaces()) {
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
