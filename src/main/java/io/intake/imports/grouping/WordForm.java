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
}
