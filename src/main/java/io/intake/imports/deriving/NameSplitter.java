package io.intake.imports.deriving;

import io.intake.imports.LongNames;
import io.intake.imports.NameOrder;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Splits the name of one person into first name and last name, where it tells by itself where the last name begins.
final class NameSplitter implements Splitter {

  private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
  private static final String STRANGE = "@\\&+;:()[]{}\"“”„<>|_*=#?!%§~^/0123456789";
  private static final int LONGEST = 100;
  private static final int NOT_SURE = -1;

  private final NameOrder order;
  private final LongNames longNames;

  NameSplitter(NameOrder order, LongNames longNames) {
    this.order = order;
    this.longNames = longNames;
  }

  @Override
  public Optional<Pieces> sure(String text) {
    if (isStrange(text)) {
      return Optional.empty();
    }
    return switch (order) {
      case FIRST_LAST -> inOrder(text);
      case LAST_COMMA_FIRST -> aroundComma(text);
    };
  }

  /// What no name of one person holds, and scripts that have no space between names or the last name first.
  private static boolean isStrange(String text) {
    if (text.length() > LONGEST) {
      return true;
    }
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (!Character.isLetter(letter) && STRANGE.indexOf(letter) >= 0 && !isShortParticle(text, at) || isEastAsian(letter)) {
        return true;
      }
    }
    return false;
  }

  /// The slash of `v/d`.
  private static boolean isShortParticle(String text, int slash) {
    return slash > 0 && text.regionMatches(true, slash - 1, "v/d", 0, 3);
  }

  private static boolean isEastAsian(int letter) {
    return letter > 0x1100 && switch (UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  private Optional<Pieces> inOrder(String text) {
    var words = words(text);
    var length = words.length;
    while (length > 2 && NameWords.isGeneration(words[length - 1])) {
      length--;
    }
    var name = Arrays.copyOf(words, length);
    if (text.indexOf(',') >= 0 || length < 2 || Arrays.stream(name).anyMatch(NameWords::isNoName)) {
      return Optional.empty();
    }
    var last = lastName(name);
    return last == NOT_SURE ? Optional.empty() : Optional.of(Pieces.of(joined(words, 0, last), joined(words, last, words.length)));
  }

  private static String[] words(String text) {
    var isPlain = !text.contains("  ") && text.chars().allMatch(letter -> letter == ' ' || !Character.isSpaceChar(letter) && letter > ' ');
    return isPlain ? text.split(" ") : SPACES.split(text);
  }

  /// Where the last name begins.
  private int lastName(String[] name) {
    var end = name.length - 1;
    var isMister = end == 1 && ("M.".equalsIgnoreCase(name[0]) || "M".equalsIgnoreCase(name[0]));
    if (isMister || NameWords.isGeneration(name[0]) || NameWords.isParticle(name, 0) || NameWords.isInitial(name[end])
        || NameWords.isParticle(name, end)) {
      return NOT_SURE;
    }
    var initials = 1;
    while (initials < end && NameWords.isInitial(name[initials])) {
      initials++;
    }
    for (var at = 1; at < end; at++) {
      if (NameWords.isParticle(name, at) || isDoubled(name, at)) {
        return atParticle(name, at, initials);
      }
    }
    return withoutParticle(name, initials);
  }

  /// `Jansen-de Vries` and `Jansen - de Vries` begin with the word before the dash.
  private static boolean isDoubled(String[] name, int at) {
    var dash = name[at].lastIndexOf('-');
    return "-".equals(name[at + 1]) || "–".equals(name[at + 1])
        || dash > 0 && dash < name[at].length() - 1 && NameWords.isParticle(new String[] {name[at].substring(dash + 1), name[at + 1]}, 0);
  }

  private int atParticle(String[] name, int at, int initials) {
    var after = at;
    while (after < name.length && NameWords.isParticle(name, after)) {
      after++;
    }
    var isClear = NameWords.isClearParticle(name, at);
    var isShort = at == initials && (isDoubled(name, at) || after == name.length - 1 && !NameWords.isDevotional(name[after]));
    return isClear || isShort ? at : chosen(at, initials);
  }

  private int withoutParticle(String[] name, int initials) {
    var end = name.length - 1;
    if (NameWords.isInCapitals(name[0]) && !NameWords.isInCapitals(name[end])) {
      return NOT_SURE;
    }
    return initials == end ? end : chosen(end, initials);
  }

  private int chosen(int ofLastWord, int afterFirstWord) {
    return switch (longNames) {
      case STAY_WHOLE -> NOT_SURE;
      case LAST_WORD -> ofLastWord;
      case FIRST_WORD -> afterFirstWord;
    };
  }

  /// `van der Berg, Jan`, and as a register has it: `Berg, Jan van der` and `Berg, van der, Jan`.
  private static Optional<Pieces> aroundComma(String text) {
    var parts = text.split(",", -1);
    var words = Arrays.stream(parts).map(part -> SPACES.split(part.strip())).toList();
    if (parts.length < 2 || parts.length > 3 || Arrays.stream(parts).anyMatch(String::isBlank)
        || words.stream().flatMap(Arrays::stream).anyMatch(word -> NameWords.isNoName(word) || NameWords.isGeneration(word))) {
      return Optional.empty();
    }
    var last = joined(words.getFirst(), 0, words.getFirst().length);
    var first = words.getLast();
    if (parts.length == 3) {
      return particlesFrom(words.get(1)) == 0 ? Optional.of(Pieces.of(joined(first, 0, first.length), parts[1].strip() + " " + last))
          : Optional.empty();
    }
    var particles = particlesFrom(first);
    return particles == 0 ? Optional.empty() : Optional.of(Pieces.of(joined(first, 0, particles),
        particles == first.length ? last : joined(first, particles, first.length) + " " + last));
  }

  /// Where the particles at the end begin; the length if there are none.
  private static int particlesFrom(String[] words) {
    var from = words.length;
    while (from > 0 && NameWords.isParticle(words, from - 1) && Character.isLowerCase(letterOf(words[from - 1]))) {
      from--;
    }
    return from;
  }

  private static int letterOf(String word) {
    return word.chars().filter(Character::isLetter).findFirst().orElse('a');
  }

  private static String joined(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }
}
