package io.intake.imports.mapping;

import io.intake.imports.ColumnTarget;
import io.intake.imports.SuggestionReason;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.imports.mapping.names.Header;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where people of this installation had columns go, by what is comparable of their headers.
public record LearnedTargets(Map<String, ColumnTarget> byHeader) {

  public static final LearnedTargets NONE = new LearnedTargets(Map.of());

  private static final double CHOSEN_BEFORE = 0.98;
  /// The header says otherwise, so that a slip of one import does not pass for sure in the next.
  private static final double CHOSEN_AGAINST_THE_HEADER = 0.75;
  private static final double NOT_CHOSEN = -0.3;
  private static final SuggestionReason BEFORE = new SuggestionReason(Kind.CHOSEN_BEFORE, "", 0);

  /// What headers that mean the same have in common; empty for one that says nothing.
  public static String key(String header) {
    return Header.of(header).key();
  }

  /// The choice of before, ahead of what the header says.
  List<Candidate> apply(String key, List<Candidate> named) {
    if (!byHeader.containsKey(key)) {
      return named;
    }
    var target = byHeader.get(key);
    var against = named.stream().anyMatch(Candidate::isGoodEnough) && named.stream().noneMatch(other -> other.target().equals(target));
    var chosen = new Candidate(target, BEFORE, against ? CHOSEN_AGAINST_THE_HEADER : CHOSEN_BEFORE);
    var others = named.stream().map(other -> other.plus(other.target().equals(chosen.target()) ? 0 : NOT_CHOSEN));
    return Stream.concat(Stream.of(chosen), others).toList();
  }
}
