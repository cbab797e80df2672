package io.intake.imports.mapping;

import io.intake.imports.SuggestionReason;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.imports.mapping.NameIndex.Name;
import io.intake.imports.mapping.names.Header;
import io.intake.imports.mapping.names.HeaderNames;
import io.intake.imports.mapping.names.Qualifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a header says about its column.
final class NameEvidence {

  private static final double MISSPELT = -0.25;
  private static final double REMOTE = 0.3;
  private static final double WITHOUT_KIND = -0.03;
  private static final double QUALIFIED = -0.05;
  /// The header names another kind of record.
  private static final double OF_ANOTHER_KIND = -0.25;
  private static final double ONE_OF_SEVERAL_KINDS = -0.08;
  private static final double LESS_LIKELY_KIND = -0.18;
  private static final int SHORTEST_TELLING_WORD = 4;

  private final List<Subject> subjects;
  private final List<Header> wordsOfOthers;
  private final NameIndex names;
  private final LanguageEvidence language;

  /// @param language of the headers; empty to find out
  NameEvidence(List<Subject> subjects, List<Header> headers, Optional<String> language) {
    this.subjects = subjects;
    wordsOfOthers = HeaderNames.ALL.wordsOfOthers(subjects.stream().map(subject -> subject.type().id()).toList());
    names = new NameIndex(subjects, headers);
    this.language = new LanguageEvidence(names, language.orElseGet(names::language));
  }

  /// At most one a property.
  List<Candidate> candidates(Header header) {
    if (subjects.stream().anyMatch(subject -> subject.isOfReadOnly(header)) || header.key().isEmpty()) {
      return List.of();
    }
    var mentioned = subjects.stream().filter(subject -> header.mentions(subject.words())).toList();
    var fitting = new ArrayList<>(names.find(header));
    for (var subject : mentioned) {
      var rest = header.without(subject.words());
      if (!rest.equals(header)) {
        qualified(rest).filter(name -> name.subject().equals(subject)).map(name -> name.plus(WITHOUT_KIND)).forEach(fitting::add);
      }
    }
    if (fitting.isEmpty()) {
      qualified(header).forEach(fitting::add);
    }
    if (fitting.isEmpty()) {
      misspelt(header).forEach(fitting::add);
    }
    return fitting.isEmpty() ? remote(header) : weighed(fitting, mentioned);
  }

  /// Whether the header says that its values are no main ones, of no property, or of other records than the file is to have.
  boolean isOfSomethingElse(Header header) {
    return Qualifiers.ALL.isOther(header) || !HeaderNames.ALL.languagesOfNothing(header.key()).isEmpty()
        || header.mentions(wordsOfOthers) && names.find(header).isEmpty()
        || subjects.stream().anyMatch(subject -> subject.isOfReadOnly(header));
  }

  /// The names that are the header, or that it qualifies. Another one than the main one is offered at most.
  private Stream<Name> qualified(Header header) {
    var exact = names.find(header);
    if (!exact.isEmpty()) {
      return exact.stream();
    }
    if (Qualifiers.ALL.isOther(header)) {
      return Qualifiers.ALL.bare(header).stream().flatMap(bare -> names.find(bare).stream())
          .filter(name -> Qualifiers.ALL.isQualified(name.property().name())).map(Name::maybe);
    }
    return Qualifiers.ALL.main(header).stream().flatMap(main -> names.find(main).stream())
        .filter(name -> Qualifiers.ALL.isQualified(name.property().name())).map(name -> name.plus(QUALIFIED));
  }

  private Stream<Name> misspelt(Header header) {
    return HeaderNames.ALL.languagesOfNothing(header.key()).isEmpty()
        ? names.all().stream().filter(name -> language.isSpoken(name) && name.header().isNearly(header))
            .map(name -> new Name(name.subject(), name.property(), name.header(), name.language(),
                name.reason().kind() == Kind.SYNONYM ? name.reason() : new SuggestionReason(Kind.SYNONYM, name.property().label(), 0),
                name.score() + MISSPELT, name.condition()))
        : Stream.of();
  }

  private List<Candidate> weighed(List<Name> fitting, List<Subject> mentioned) {
    var kinds = fitting.stream().map(Name::subject).distinct().toList();
    var told = kinds.stream().filter(mentioned::contains).toList();
    var first = fitting.stream().filter(Name::isFirst).map(Name::subject).findFirst()
        .orElseGet(() -> kinds.stream().filter(Subject::preferred).findFirst().orElse(kinds.getFirst()));
    return fitting.stream().map(name -> {
      if (told.size() == 1) {
        return candidate(name, told.contains(name.subject()) ? 0 : OF_ANOTHER_KIND);
      }
      return candidate(name, kinds.size() == 1 ? 0 : name.subject().equals(first) ? ONE_OF_SEVERAL_KINDS : LESS_LIKELY_KIND);
    }).toList();
  }

  private Candidate candidate(Name name, double more) {
    return new Candidate(name.subject().target(name.property()), name.reason(), name.score(), name.isConditional())
        .plus(language.weigh(name) + more);
  }

  /// Properties that share words with the header: too little to suggest them, enough to offer them, those that share most first.
  private List<Candidate> remote(Header header) {
    var telling = header.words().stream().filter(word -> word.length() >= SHORTEST_TELLING_WORD)
        .filter(word -> Stream.concat(subjects.stream().flatMap(subject -> subject.words().stream()), wordsOfOthers.stream())
            .noneMatch(kind -> kind.key().equals(word))).toList();
    return names.all().stream().filter(language::isSpoken).map(name -> {
      var shared = name.header().words().stream().filter(telling::contains).count();
      var share = 2.0 * shared / (header.words().size() + name.header().words().size());
      return new Candidate(name.subject().target(name.property()), name.reason(), REMOTE * name.score() * Math.min(1, share), false);
    }).filter(candidate -> candidate.score() > 0).toList();
  }
}
