package io.intake.imports.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Texts without what people write in different ways: case, accents, umlauts in two letters, signs between words. Asked for millions of
/// values, so plain ASCII takes a short way.
final class Folded {

  private Folded() {
  }

  /// The letters and digits of a text in one.
  static String text(String value) {
    return String.join("", words(value));
  }

  static List<String> words(String value) {
    var plain = plain(value);
    var words = new ArrayList<String>(4);
    var word = new StringBuilder(plain.length());
    for (var i = 0; i < plain.length(); i++) {
      var letter = plain.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        // "Müller" and "Mueller" are one name, and it costs little that "Joe" and "Jo" are one too.
        if (letter != 'e' || word.isEmpty() || "aou".indexOf(word.charAt(word.length() - 1)) < 0) {
          word.append(letter);
        }
      } else if (!isInside(letter) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /// Signs that don't part words: "O'Brien", "B.V.", "A/S".
  private static boolean isInside(char letter) {
    return letter == '.' || letter == '/' || letter == '\'' || letter == '’';
  }

  private static String plain(String value) {
    for (var i = 0; i < value.length(); i++) {
      if (value.charAt(i) >= 0x80) {
        return withoutAccents(value);
      }
    }
    return value.toLowerCase(Locale.ROOT);
  }

  private static String withoutAccents(String value) {
    var apart = Normalizer.normalize(value, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var plain = new StringBuilder(apart.length());
    for (var i = 0; i < apart.length(); i++) {
      var letter = apart.charAt(i);
      switch (letter) {
        // Letters that are no letter with a mark, so that they do not come apart.
        case 'ø', 'œ' -> plain.append('o');
        case 'æ' -> plain.append('a');
        case 'ł' -> plain.append('l');
        case 'đ' -> plain.append('d');
        case 'ı' -> plain.append('i');
        case 'ß' -> plain.append("ss");
        default -> {
          if (letter < 0x80 || Character.getType(letter) != Character.NON_SPACING_MARK) {
            plain.append(letter);
          }
        }
      }
    }
    return plain.toString();
  }
}
