package io.intake.imports.mapping;

import io.intake.imports.SuggestionReason;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.imports.mapping.HeaderNames.Condition;
import io.intake.imports.mapping.HeaderNames.KnownName;
import io.intake.properties.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What a header says about its column.
final class NameEvidence {

  private static final double LABEL = 1;
  private static final double INTERNAL_NAME = 0.97;
  private static final double TRANSLATED = 0.95;
  private static final double SYNONYM = 0.9;
  private static final double MISSPELT = 0.7;
  private static final double REMOTE = 0.3;
  private static final double WITHOUT_KIND = -0.03;
  /// The header names another kind of record.
  private static final double OF_ANOTHER_KIND = -0.25;
  private static final double ONE_OF_SEVERAL_KINDS = -0.08;
  private static final double LESS_LIKELY_KIND = -0.18;
  private static final int SHORTEST_TELLING_WORD = 4;

  private final List<Subject> subjects;
  private final List<Name> names = new ArrayList<>();
  private final Map<String, List<Name>> byKey = new HashMap<>();
  private final HeaderLanguages languages;

  /// Something that a property is called.
  record Name(Subject subject, Property property, Header header, SuggestionReason reason, double score) {

    private Candidate candidate(double more) {
      return new Candidate(subject.target(property), reason, score).plus(more);
    }

    /// The language that it is of; empty for a synonym.
    String language() {
      return switch (reason.kind()) {
        case LABEL, INTERNAL_NAME -> HeaderLanguages.OURS;
        case TRANSLATED_LABEL -> reason.detail();
        default -> "";
      };
    }
  }

  NameEvidence(List<Subject> subjects, List<Header> headers) {
    this.subjects = subjects;
    var present = new HashSet<String>();
    headers.forEach(header -> present.add(header.key()));
    for (var subject : subjects) {
      subject.importable().forEach(property -> namesOf(subject, property, present).forEach(this::add));
    }
    languages = new HeaderLanguages(headers.stream().map(header -> byKey.getOrDefault(header.key(), List.of())).toList());
  }

  private void add(Name name) {
    names.add(name);
    byKey.computeIfAbsent(name.header().key(), key -> new ArrayList<>()).add(name);
  }

  private Stream<Name> namesOf(Subject subject, Property property, Set<String> present) {
    var own = Stream.of(name(subject, property, property.label(), new SuggestionReason(Kind.LABEL, "", 0), LABEL),
        name(subject, property, property.name(), new SuggestionReason(Kind.INTERNAL_NAME, "", 0), INTERNAL_NAME));
    var known = subject.names(property).stream().filter(name -> holds(name, subject, property, present))
        .map(name -> new Name(subject, property, name.header(), reason(name), name.language().isEmpty() ? SYNONYM : TRANSLATED));
    var unclear = subject.names(property).stream().filter(name -> !holds(name, subject, property, present))
        .map(name -> name.header().key()).toList();
    return Stream.concat(own, known).filter(name -> !name.header().key().isEmpty() && !unclear.contains(name.header().key()));
  }

  private static Name name(Subject subject, Property property, String written, SuggestionReason reason, double score) {
    return new Name(subject, property, Header.of(written), reason, score);
  }

  private static SuggestionReason reason(KnownName name) {
    return name.language().isEmpty() ? new SuggestionReason(Kind.SYNONYM, name.written(), 0)
        : new SuggestionReason(Kind.TRANSLATED_LABEL, name.language(), 0);
  }

  private boolean holds(KnownName name, Subject subject, Property property, Set<String> present) {
    return switch (name.condition()) {
      case ALWAYS -> true;
      case ALONE -> subjects.size() == 1;
      case BESIDE -> isPresent(subject, name.beside(), name, present) && !isPresent(subject, property.name(), name, present);
    };
  }

  /// Whether another column than the one so named is surely called like a property.
  private static boolean isPresent(Subject subject, String property, KnownName name, Set<String> present) {
    return present.contains(property) || HeaderNames.ALL.of(subject.type().id(), property).stream()
        .filter(other -> other.condition() == Condition.ALWAYS && !other.header().equals(name.header()))
        .anyMatch(other -> present.contains(other.header().key()));
  }

  /// At most one a property.
  List<Candidate> candidates(Header header) {
    if (subjects.stream().anyMatch(subject -> subject.isOfReadOnly(header)) || header.key().isEmpty()) {
      return List.of();
    }
    var fitting = new ArrayList<>(byKey.getOrDefault(header.key(), List.of()));
    var mentioned = subjects.stream().filter(subject -> header.mentions(subject.words())).toList();
    for (var subject : mentioned) {
      byKey.getOrDefault(header.without(subject.words()).key(), List.of()).stream().filter(name -> name.subject().equals(subject))
          .map(name -> new Name(subject, name.property(), name.header(), name.reason(), name.score() + WITHOUT_KIND)).forEach(fitting::add);
    }
    if (fitting.isEmpty()) {
      names.stream().filter(name -> name.header().isNearly(header))
          .map(name -> new Name(name.subject(), name.property(), name.header(), misspelt(name), MISSPELT)).forEach(fitting::add);
    }
    return fitting.isEmpty() ? remote(header) : weighed(fitting, mentioned);
  }

  private static SuggestionReason misspelt(Name name) {
    return name.reason().kind() == Kind.SYNONYM ? name.reason() : new SuggestionReason(Kind.SYNONYM, name.property().label(), 0);
  }

  private List<Candidate> weighed(List<Name> fitting, List<Subject> mentioned) {
    var kinds = fitting.stream().map(Name::subject).distinct().toList();
    var told = kinds.stream().filter(mentioned::contains).toList();
    return fitting.stream().map(name -> {
      if (told.size() == 1) {
        return name.candidate(languages.weigh(name) + (told.contains(name.subject()) ? 0 : OF_ANOTHER_KIND));
      }
      var kind = kinds.size() == 1 ? 0 : name.subject().preferred() ? ONE_OF_SEVERAL_KINDS : LESS_LIKELY_KIND;
      return name.candidate(languages.weigh(name) + kind);
    }).toList();
  }

  /// Properties that share a word with the header: too little to suggest them, enough to offer them.
  private List<Candidate> remote(Header header) {
    var telling = header.words().stream().filter(word -> word.length() >= SHORTEST_TELLING_WORD).toList();
    return names.stream().filter(name -> name.header().words().stream().anyMatch(telling::contains))
        .map(name -> new Candidate(name.subject().target(name.property()), name.reason(), REMOTE * name.score())).toList();
  }
}
