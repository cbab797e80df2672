package io.intake.ui.components;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// One or two letters that stand for a person or a thing.
public class Initials extends Span {

  /// @param round for people; things have corners
  public Initials(String name, boolean round) {
    addClassName("initials");
    setClassName("initials-round", round);
    getElement().setAttribute("aria-hidden", "true");
    setText(of(name));
  }

  /// Of the first and the last word.
  public static String of(String name) {
    var words = name.strip().split("[\\s@.]+");
    var first = letter(words[0]);
    return name.contains("@") || words.length == 1 ? first : first + letter(words[words.length - 1]);
  }

  private static String letter(String word) {
    var letters = word.codePoints().filter(Character::isLetterOrDigit).limit(1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
        StringBuilder::append);
    return letters.isEmpty() ? "" : letters.toString().toUpperCase(Locale.ROOT);
  }
}
