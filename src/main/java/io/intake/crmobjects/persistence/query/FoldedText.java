package io.intake.crmobjects.persistence.query;

import java.text.Normalizer;
import java.util.Locale;

/// Texts as they are searched: in lower case without accents. Asked for every row of an import, so plain ASCII takes a short way.
public final class FoldedText {

  private FoldedText() {
  }

  public static String of(String text) {
    var folded = new StringBuilder(text.length());
    append(folded, text);
    return folded.toString();
  }

  public static void append(StringBuilder text, String value) {
    for (var i = 0; i < value.length(); i++) {
      var letter = value.charAt(i);
      if (letter >= 0x80) {
        appendWithoutAccents(text, value.substring(i));
        return;
      }
      text.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
    }
  }

  private static void appendWithoutAccents(StringBuilder text, String value) {
    var apart = Normalizer.normalize(value, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (var i = 0; i < apart.length(); i++) {
      var letter = apart.charAt(i);
      switch (letter) {
        // Letters that are no letter with a mark, so that they do not come apart.
        case 'ø' -> text.append('o');
        case 'ł' -> text.append('l');
        case 'đ' -> text.append('d');
        case 'ı' -> text.append('i');
        case 'æ' -> text.append("ae");
        case 'œ' -> text.append("oe");
        case 'ß' -> text.append("ss");
        default -> {
          if (letter < 0x80 || Character.getType(letter) != Character.NON_SPACING_MARK) {
            text.append(letter);
          }
        }
      }
    }
  }
}
