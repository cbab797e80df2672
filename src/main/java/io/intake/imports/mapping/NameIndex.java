package io.intake.imports.mapping;

import io.intake.imports.SuggestionReason;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.imports.mapping.names.Header;
import io.intake.imports.mapping.names.HeaderLanguages;
import io.intake.imports.mapping.names.HeaderNames;
import io.intake.imports.mapping.names.KnownName;
import io.intake.imports.mapping.names.NameCondition;
import io.intake.imports.mapping.names.Qualifiers;
import io.intake.properties.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All names that hold in one file, by what is comparable of them.
final class NameIndex {

  private static final double LABEL = 1;
  private static final double INTERNAL_NAME = 0.97;
  private static final double TRANSLATED = 0.95;
  private static final double SYNONYM = 0.9;
  private static final double MAYBE = 0.45;
  private static final double IN_ANOTHER_ORDER = -0.02;

  private final List<Subject> subjects;
  private final List<Column> columns;
  private final List<Name> names = new ArrayList<>();
  private final Map<String, List<Name>> byKey = new HashMap<>();
  private final Map<String, List<Name>> byGist = new HashMap<>();

  /// What a column may be called: as it is, and without the words around it.
  private record Column(Set<String> keys, Set<String> gists) {

    static Column of(Header header, List<Subject> subjects) {
      var names = new HashSet<>(Set.of(header));
      subjects.stream().filter(subject -> header.mentions(subject.words())).map(subject -> header.without(subject.words()))
          .forEach(names::add);
      var keys = new HashSet<String>();
      for (var name : names) {
        keys.add(name.key());
        keys.add(Qualifiers.ALL.withoutNoise(name).key());
        Qualifiers.ALL.main(name).map(Header::key).ifPresent(keys::add);
      }
      return new Column(keys, names.stream().map(Qualifiers.ALL::gist).collect(Collectors.toSet()));
    }

    boolean isCalled(KnownName name) {
      return keys.contains(name.header().key()) || gists.contains(Qualifiers.ALL.gist(name.header()));
    }
  }

  /// Something that a property is called.
  ///
  /// @param language that it is of; empty for what programs call it
  /// @param condition why it holds
  record Name(Subject subject, Property property, Header header, String language, SuggestionReason reason, double score,
      NameCondition condition) {

    Name plus(double more) {
      return new Name(subject, property, header, language, reason, score + more, condition);
    }

    Name maybe() {
      return new Name(subject, property, header, language, reason, Math.min(score, MAYBE), condition);
    }

    /// Whether a column that other records could have as well is this one's.
    boolean isFirst() {
      return HeaderNames.ALL.isFirst(subject.type().id(), property.name());
    }

    /// Whether it holds for what other columns are called.
    boolean isConditional() {
      return condition.kind() == NameCondition.Kind.BESIDE;
    }
  }

  NameIndex(List<Subject> subjects, List<Header> headers) {
    this.subjects = subjects;
    columns = headers.stream().map(header -> Column.of(header, subjects)).toList();
    for (var subject : subjects) {
      subject.importable().forEach(property -> namesOf(subject, property).forEach(this::add));
    }
  }

  private void add(Name name) {
    names.add(name);
    byKey.computeIfAbsent(name.header().key(), key -> new ArrayList<>()).add(name);
    byGist.computeIfAbsent(Qualifiers.ALL.gist(name.header()), gist -> new ArrayList<>()).add(name);
  }

  private Stream<Name> namesOf(Subject subject, Property property) {
    var known = subject.names(property);
    var holding = known.stream().filter(name -> holds(name, subject, property)).toList();
    var told = holding.stream().filter(name -> !name.condition().isMaybe()).map(name -> name.header().key()).collect(Collectors.toSet());
    var unclear = known.stream().map(name -> name.header().key()).filter(key -> !told.contains(key)).collect(Collectors.toSet());
    var own = Stream.of(own(subject, property, property.label(), Kind.LABEL, LABEL),
        own(subject, property, property.name(), Kind.INTERNAL_NAME, INTERNAL_NAME)).filter(name -> !unclear.contains(name.header().key()));
    return Stream.concat(own, holding.stream().map(name -> name(subject, property, name))).filter(name -> !name.header().key().isEmpty());
  }

  private static Name own(Subject subject, Property property, String written, Kind kind, double score) {
    return new Name(subject, property, Header.of(written), HeaderLanguages.OURS, new SuggestionReason(kind, "", 0), score,
        NameCondition.ALWAYS);
  }

  private static Name name(Subject subject, Property property, KnownName name) {
    var translated = !name.language().isEmpty() && !name.language().equals(HeaderLanguages.OURS);
    var reason = new SuggestionReason(translated ? Kind.TRANSLATED_LABEL : Kind.SYNONYM, translated ? name.language() : name.written(), 0);
    var score = name.condition().isMaybe() ? MAYBE : translated ? TRANSLATED : SYNONYM;
    return new Name(subject, property, name.header(), name.language(), reason, score, name.condition());
  }

  private boolean holds(KnownName name, Subject subject, Property property) {
    var others = columns.stream().filter(column -> !column.isCalled(name)).map(Column::keys).toList();
    var condition = name.condition();
    return switch (condition.kind()) {
      case ALWAYS, MAYBE -> true;
      case ALONE -> subjects.size() == 1;
      case BESIDE -> condition.names().stream().anyMatch(other -> isPresent(subject, other, others, known -> !known.isMaybe()))
          && !isPresent(subject, property.name(), others, NameCondition.ALWAYS::equals);
      case WITHOUT -> !isPresent(subject, property.name(), others, NameCondition.ALWAYS::equals);
      case WITH -> condition.names().stream().anyMatch(other -> others.stream().anyMatch(keys -> keys.contains(other)));
      case UNLESS -> condition.names().stream().noneMatch(other -> others.stream().anyMatch(keys -> keys.contains(other)));
    };
  }

  /// Whether one of the columns is called like a property.
  private static boolean isPresent(Subject subject, String property, List<Set<String>> columns, Predicate<NameCondition> counts) {
    var own = subject.properties().stream().filter(found -> found.name().equals(property))
        .flatMap(found -> Stream.of(found.name(), found.label())).map(written -> Header.of(written).key());
    var known = HeaderNames.ALL.of(subject.type().id(), property).stream().filter(name -> counts.test(name.condition()))
        .map(name -> name.header().key());
    var keys = Stream.concat(own, known).collect(Collectors.toSet());
    return columns.stream().anyMatch(column -> column.stream().anyMatch(keys::contains));
  }

  List<Name> all() {
    return names;
  }

  List<Name> called(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /// The names that are the header, else those of the same words.
  List<Name> find(Header header) {
    var exact = called(header.key());
    return !exact.isEmpty() ? exact
        : byGist.getOrDefault(Qualifiers.ALL.gist(header), List.of()).stream().map(name -> name.plus(IN_ANOTHER_ORDER)).toList();
  }

  /// In which language the file names its columns.
  String language() {
    return HeaderLanguages.of(columns.stream().map(column -> languages(column.keys())).filter(languages -> !languages.isEmpty()).toList());
  }

  private Set<String> languages(Set<String> keys) {
    return keys.stream().flatMap(key -> Stream.concat(called(key).stream().map(Name::language).filter(language -> !language.isEmpty()),
        HeaderNames.ALL.languagesOfNothing(key).stream())).collect(Collectors.toSet());
  }
}
