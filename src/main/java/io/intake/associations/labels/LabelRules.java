package io.intake.associations.labels;

import io.intake.associations.AssociationLabel;
import io.intake.associations.LabelRefused;
import java.util.List;
import java.util.stream.Stream;

/// What the words of a new label must keep to.
public final class LabelRules {

  private static final int LONGEST = 100;
  private static final int MOST = 50;

  private LabelRules() {
  }

  /// @throws LabelRefused if a word doesn't
  public static void check(String label, String inverseLabel, List<AssociationLabel> existing) {
    Stream.of(label, inverseLabel).forEach(word -> checkWord(word, existing));
    refuseIf(existing.stream().filter(other -> !other.builtIn()).count() >= MOST, "There are " + MOST + " labels already.");
  }

  private static void checkWord(String word, List<AssociationLabel> existing) {
    refuseIf(word.isEmpty(), "Give the label a word for each side.");
    refuseIf(word.length() > LONGEST, "A label has at most " + LONGEST + " characters.");
    refuseIf(word.indexOf(';') >= 0, "A label can't hold a semicolon: it separates labels in files.");
    refuseIf(existing.stream().anyMatch(other -> word.equalsIgnoreCase(other.label()) || word.equalsIgnoreCase(other.inverseLabel())),
        "There is a label “" + word + "” already.");
  }

  private static void refuseIf(boolean breach, String reason) {
    if (breach) {
      throw new LabelRefused(reason);
    }
  }
}
