package io.intake.imports.mapping;

import io.intake.associations.AssociationLabel;
import io.intake.associations.Associations;
import io.intake.imports.ColumnTarget;
import io.intake.imports.SuggestionReason;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.imports.mapping.names.Header;
import io.intake.imports.mapping.names.HeaderNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a column says what the records of a row are to each other.
final class LabelEvidence {

  private static final double NEARLY_ALL = 0.8;
  private static final double BY_VALUES = 0.85;
  private static final double BY_NAME = 0.65;
  private static final double BY_BOTH = 0.98;

  private final List<Subject> subjects;
  private final Associations associations;

  LabelEvidence(List<Subject> subjects, Associations associations) {
    this.subjects = subjects;
    this.associations = associations;
  }

  List<Candidate> candidates(Header header, ColumnValues values) {
    var named = HeaderNames.ALL.isLabelColumn(header);
    var candidates = new ArrayList<Candidate>();
    for (var from = 0; from < subjects.size(); from++) {
      for (var to = from + 1; to < subjects.size(); to++) {
        candidates.addAll(between(subjects.get(from), subjects.get(to), named, values));
      }
    }
    return candidates;
  }

  private List<Candidate> between(Subject one, Subject other, boolean named, ColumnValues values) {
    var labels = associations.labels(one.type().id(), other.type().id()).stream().filter(label -> !label.isPlain()).toList();
    var words = labels.stream().flatMap(LabelEvidence::words).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    var share = values.shareOf(words);
    var likely = share >= NEARLY_ALL;
    if (!likely && (!named || labels.isEmpty())) {
      return List.of();
    }
    var score = likely && named ? BY_BOTH : likely ? BY_VALUES : values.isEmpty() || share > 0 ? BY_NAME : 0;
    var reason = likely ? new SuggestionReason(Kind.VALUES_ARE_LABELS, "", (int) Math.round(share * 100))
        : new SuggestionReason(Kind.LABEL, "", 0);
    return List.of(new Candidate(new ColumnTarget.LabelColumn(one.type().id(), other.type().id()), reason, score));
  }

  private static Stream<String> words(AssociationLabel label) {
    return Stream.of(label.label(), label.inverseLabel());
  }
}
