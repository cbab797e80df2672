package io.intake.imports.mapping;

import io.intake.imports.SuggestionReason;
import io.intake.imports.SuggestionReason.Kind;
import io.intake.imports.mapping.names.HeaderNames;
import io.intake.properties.OptionWords;
import io.intake.properties.Property;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the values of a column say: by themselves, and about what its header says.
final class ValueEvidence {

  private static final double NEARLY_ALL = 0.8;
  private static final double MOST = 0.5;
  private static final double FEW = 0.1;
  private static final double EMAILS = 0.8;
  private static final double DOMAINS = 0.75;
  private static final double ADDRESSES = 0.7;
  private static final double PHONES = 0.65;
  private static final double HOSTS = 0.82;
  private static final double OPTIONS = 0.7;
  /// Enough to offer the property.
  private static final double SOME_OPTIONS = 0.45;
  private static final double SUPPORTED = 0.05;
  private static final double CONTRADICTED = -0.5;
  private static final double DOUBTED = -0.2;
  /// Shorter ones, such as country codes, belong to many things.
  private static final int SHORTEST_TELLING_OPTION = 4;

  private final List<Subject> subjects;

  ValueEvidence(List<Subject> subjects) {
    this.subjects = subjects;
  }

  /// What the column may be by its values alone.
  List<Candidate> candidates(ColumnValues values) {
    if (values.isEmpty()) {
      return List.of();
    }
    var candidates = new ArrayList<Candidate>();
    first(TextKind.EMAIL, values.share(ValueShapes::isEmail), Kind.VALUES_ARE_EMAILS, EMAILS).forEach(candidates::add);
    first(TextKind.DOMAIN, values.share(ValueShapes::isDomain), Kind.VALUES_ARE_DOMAINS, DOMAINS).forEach(candidates::add);
    first(TextKind.URL, values.share(ValueShapes::isUrl), Kind.VALUES_ARE_DOMAINS, ADDRESSES).forEach(candidates::add);
    if (values.share(ValueShapes::isPlainlyPhone) >= MOST) {
      first(TextKind.PHONE, values.share(ValueShapes::isPhone), Kind.VALUES_ARE_PHONE_NUMBERS, PHONES).forEach(candidates::add);
    }
    candidates.addAll(options(values));
    candidates.addAll(hosts(values));
    return candidates;
  }

  /// The first property of that kind, of the first object type that has one; one that identifies before others.
  private Stream<Candidate> first(TextKind kind, double share, Kind reason, double score) {
    if (share < NEARLY_ALL) {
      return Stream.empty();
    }
    return subjects.stream().flatMap(subject -> subject.importable().filter(property -> property.textKind() == kind)
            .sorted((one, other) -> Boolean.compare(other.unique(), one.unique())).limit(1)
            .map(property -> new Candidate(subject.target(property), because(reason, share), score)))
        .limit(1);
  }

  /// Web addresses that lead to where only those of one property lead.
  private List<Candidate> hosts(ColumnValues values) {
    var found = new ArrayList<Candidate>();
    for (var subject : subjects) {
      subject.importable().filter(property -> !host(property).isEmpty()).forEach(property -> {
        var share = values.share(value -> leadsTo(value, host(property)));
        if (share >= NEARLY_ALL) {
          found.add(new Candidate(subject.target(property), because(Kind.VALUES_ARE_DOMAINS, share), HOSTS));
        }
      });
    }
    return found.size() < 2 ? found : found.stream().map(candidate -> candidate.plus(DOUBTED)).toList();
  }

  private static boolean leadsTo(String value, String host) {
    return value.toLowerCase(Locale.ROOT).contains(host + "/");
  }

  private List<Candidate> options(ColumnValues values) {
    if (values.different() < 2) {
      return List.of();
    }
    var found = new ArrayList<Candidate>();
    for (var subject : subjects) {
      subject.importable().filter(property -> property.type() == PropertyType.ENUMERATION && !property.owner()).forEach(property -> {
        var labels = options(property).stream().filter(option -> option.length() >= SHORTEST_TELLING_OPTION).collect(Collectors.toSet());
        var share = values.shareOf(labels);
        if (share >= NEARLY_ALL) {
          found.add(new Candidate(subject.target(property), because(Kind.VALUES_ARE_OPTIONS, share), OPTIONS));
        } else if (share >= MOST) {
          found.add(new Candidate(subject.target(property), because(Kind.VALUES_ARE_OPTIONS, share), SOME_OPTIONS));
        }
      });
    }
    var several = found.stream().filter(Candidate::isGoodEnough).count() > 1;
    return several ? found.stream().map(candidate -> candidate.plus(DOUBTED)).toList() : found;
  }

  /// What its options are called; by a word of another language alone no column is found, as such words are too common.
  private static Set<String> inAnyLanguage(Property property) {
    var translated = property.options().stream().flatMap(option -> OptionWords.all(property, option).stream())
        .map(word -> word.toLowerCase(Locale.ROOT));
    return Stream.concat(options(property).stream(), translated).collect(Collectors.toSet());
  }

  private static Set<String> options(Property property) {
    return property.options().stream().flatMap(option -> Stream.of(option.label(), option.value()))
        .map(option -> option.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private static SuggestionReason because(Kind kind, double share) {
    return new SuggestionReason(kind, "", (int) Math.round(share * 100));
  }

  /// How much the values speak for or against a property that the header speaks for.
  double weigh(Property property, ColumnValues values) {
    if (values.isEmpty()) {
      return 0;
    }
    if (property.isRecordId()) {
      return values.share(ValueShapes::isWholeNumber) == 1 ? 0 : -1;
    }
    if (isOfAnother(property, values)) {
      return CONTRADICTED;
    }
    return switch (property.type()) {
      case STRING, PHONE_NUMBER -> weighText(property.textKind(), values);
      case NUMBER -> unlessMost(values, ValueShapes::isNumber, 0);
      case DATE, DATETIME -> unlessMost(values, value -> ValueShapes.isDate(value) || ValueShapes.isWholeNumber(value), 0);
      case ENUMERATION -> weighOptions(property, values);
      case BOOL -> values.different() > 6 ? CONTRADICTED : 0;
    };
  }

  /// Whether the values are such as only another property has.
  private boolean isOfAnother(Property property, ColumnValues values) {
    return subjects.stream().flatMap(Subject::importable).filter(other -> !other.name().equals(property.name()))
        .anyMatch(other -> leadElsewhere(property, other, values) || areKnownElsewhere(property, other, values));
  }

  private static boolean leadElsewhere(Property property, Property other, ColumnValues values) {
    var host = host(other);
    return !host.isEmpty() && host(property).isEmpty() && values.share(value -> leadsTo(value, host)) >= MOST;
  }

  private static boolean areKnownElsewhere(Property property, Property other, ColumnValues values) {
    var known = HeaderNames.ALL.values(other.objectType(), other.name());
    return property.type() == PropertyType.STRING && !known.isEmpty()
        && values.share(value -> known.contains(withoutPoint(value))) >= NEARLY_ALL
        && HeaderNames.ALL.values(property.objectType(), property.name()).isEmpty();
  }

  private static String host(Property property) {
    return HeaderNames.ALL.host(property.objectType(), property.name());
  }

  private static String withoutPoint(String value) {
    return (value.endsWith(".") ? value.substring(0, value.length() - 1) : value).toLowerCase(Locale.ROOT);
  }

  private static double weighText(TextKind kind, ColumnValues values) {
    return switch (kind) {
      case EMAIL -> unlessMost(values, ValueShapes::isEmail, SUPPORTED);
      case DOMAIN, URL -> unlessMost(values, value -> ValueShapes.isDomain(value) || ValueShapes.isUrl(value), SUPPORTED);
      case PHONE -> unlessMost(values, ValueShapes::isPhone, SUPPORTED);
      case PLAIN -> values.share(ValueShapes::isEmail) >= NEARLY_ALL ? CONTRADICTED : 0;
    };
  }

  private static double unlessMost(ColumnValues values, Predicate<String> shape, double otherwise) {
    return values.share(shape) >= MOST ? otherwise : CONTRADICTED;
  }

  private static double weighOptions(Property property, ColumnValues values) {
    if (property.owner()) {
      return values.share(ValueShapes::isCode) >= MOST ? CONTRADICTED : 0;
    }
    if (property.options().isEmpty()) {
      return 0;
    }
    var share = values.shareOf(inAnyLanguage(property));
    return share >= MOST ? SUPPORTED : share < FEW ? DOUBTED : 0;
  }
}
