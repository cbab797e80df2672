package io.intake.associations.labels;

import io.intake.associations.AssociationLabel;
import io.intake.associations.AssociationLimit;
import io.intake.associations.LabelRefused.Reason;
import io.intake.associations.LabelRefused;
import java.util.List;
import java.util.stream.Stream;

/// What the words of a new label must keep to.
public final class LabelRules {

  private static final int LONGEST = 100;
  private static final int MOST = 50;
  private static final int HIGHEST_LIMIT = 1_000_000;

  private LabelRules() {
  }

  /// @throws LabelRefused if a word doesn't
  public static void check(String label, String inverseLabel, List<AssociationLabel> existing) {
    Stream.of(label, inverseLabel).forEach(word -> checkWord(word, existing));
    refuseIf(existing.stream().filter(other -> !other.builtIn()).count() >= MOST, Reason.TOO_MANY, Integer.toString(MOST));
  }

  /// @throws LabelRefused if it is none that can be set
  public static void check(AssociationLimit limit) {
    var fits = limit.mostTo() >= 0 && limit.mostFrom() >= 0 && Math.max(limit.mostTo(), limit.mostFrom()) <= HIGHEST_LIMIT;
    refuseIf(!fits, Reason.LIMIT_OUT_OF_RANGE, Integer.toString(HIGHEST_LIMIT));
    refuseIf(BuiltInLabels.isPrimary(limit.typeId()), Reason.BUILT_IN, "");
    refuseIf(!BuiltInLimits.areKeptBy(limit), Reason.LIMIT_BUILT_IN, "");
  }

  private static void checkWord(String word, List<AssociationLabel> existing) {
    refuseIf(word.isEmpty(), Reason.WORD_MISSING, "");
    refuseIf(word.length() > LONGEST, Reason.TOO_LONG, Integer.toString(LONGEST));
    refuseIf(word.indexOf(';') >= 0, Reason.WITH_SEMICOLON, word);
    refuseIf(existing.stream().anyMatch(other -> word.equalsIgnoreCase(other.label()) || word.equalsIgnoreCase(other.inverseLabel())),
        Reason.TAKEN, word);
  }

  private static void refuseIf(boolean breach, Reason reason, String argument) {
    if (breach) {
      throw new LabelRefused(reason, argument);
    }
  }
}
