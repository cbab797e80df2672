package io.intake.imports.mapping.names;

import io.intake.imports.ImportDrafts;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the world calls our properties, in many languages; `imports/header-names/en.properties` says how it is written down.
public final class HeaderNames {

  /// Those that headers are known in, that of our labels first.
  public static final List<String> LANGUAGES = ImportDrafts.HEADER_LANGUAGES;

  private static final List<String> OBJECT_TYPES =
      List.of("0-1", "0-2", "0-3", "0-5", "0-7", "0-8", "0-27", "0-46", "0-47", "0-48", "0-49");
  private static final String ANY_OBJECT_TYPE = "*";
  private static final String OF_NO_LANGUAGE = "";
  private static final String KIND = "*";

  /// Made last: it reads what stands above.
  public static final HeaderNames ALL = new HeaderNames();

  private final Map<String, List<KnownName>> names = new HashMap<>();
  private final Map<String, List<Header>> words = new HashMap<>();
  private final Map<String, Set<String>> languagesOfNothing = new HashMap<>();
  private final Map<String, Set<String>> values = new HashMap<>();
  private final Map<String, String> hosts = new HashMap<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> labelColumns = new HashSet<>();
  private final List<String> linkedIds = new ArrayList<>();

  private HeaderNames() {
    LANGUAGES.forEach(language -> new NameFile(language).lines().forEach(line -> add(line, language)));
    new NameFile("programs").lines().forEach(line -> add(line, OF_NO_LANGUAGE));
  }

  private void add(NameFile.Line line, String language) {
    switch (line.key()) {
      case "none" -> line.names().forEach(name -> spellings(name)
          .forEach(header -> languagesOfNothing.computeIfAbsent(header.key(), key -> new HashSet<>()).add(language)));
      case "link.ids" -> linkedIds.addAll(line.names());
      case "link.labels" -> line.names().forEach(name -> labelColumns.add(Header.of(name).key()));
      default -> {
        var parts = line.key().split("@", 2);
        for (var target : parts[0].split(",")) {
          Stream.of(target.startsWith(ANY_OBJECT_TYPE) ? OBJECT_TYPES : List.of(target.substring(0, target.indexOf('.'))))
              .flatMap(List::stream).map(type -> type + target.substring(target.indexOf('.')))
              .forEach(place -> add(place, parts.length == 1 ? "" : parts[1], line.names(), language));
        }
      }
    }
  }

  private void add(String place, String condition, List<String> written, String language) {
    if (place.endsWith(".words")) {
      var kind = words.computeIfAbsent(place.substring(0, place.indexOf('.')), type -> new ArrayList<>());
      written.stream().map(Header::of).forEach(kind::add);
    } else if (place.endsWith(".first")) {
      written.forEach(property -> first.add(place.replace("first", property)));
    } else if (condition.equals("values")) {
      values.put(place, Set.copyOf(written.stream().map(value -> value.toLowerCase(Locale.ROOT)).distinct().toList()));
    } else if (condition.equals("host")) {
      hosts.put(place, written.getFirst());
    } else {
      var when = condition.isEmpty() ? NameCondition.ALWAYS : NameCondition.of(condition);
      var known = names.computeIfAbsent(place, property -> new ArrayList<>());
      written.forEach(name -> spellings(name).forEach(header -> known.add(new KnownName(name, header, language, when))));
    }
  }

  /// With umlauts and without.
  private static Stream<Header> spellings(String written) {
    var spelt = written.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae").replace("Ö", "Oe").replace("Ü", "Ue")
        .replace("å", "aa").replace("Å", "Aa").replace("ø", "oe").replace("Ø", "Oe");
    return spelt.equals(written) ? Stream.of(Header.of(written)) : Stream.of(Header.of(written), Header.of(spelt));
  }

  public List<KnownName> of(ObjectTypeId objectType, String property) {
    return names.getOrDefault(objectType + "." + property, List.of());
  }

  /// Words that tell whose column it is.
  public List<Header> words(ObjectTypeId objectType) {
    return words.getOrDefault(objectType.value(), List.of());
  }

  /// Words that tell that a column belongs to other records than those.
  public List<Header> wordsOfOthers(List<ObjectTypeId> objectTypes) {
    return words.entrySet().stream().filter(entry -> objectTypes.stream().noneMatch(type -> type.value().equals(entry.getKey())))
        .flatMap(entry -> entry.getValue().stream()).toList();
  }

  /// Whether a column that several objects could have is this object's.
  public boolean isFirst(ObjectTypeId objectType, String property) {
    return first.contains(objectType + "." + property);
  }

  /// Values in lower case that only this property has; empty where none are known.
  public Set<String> values(ObjectTypeId objectType, String property) {
    return values.getOrDefault(objectType + "." + property, Set.of());
  }

  /// The host that its web addresses lead to; empty where any will do.
  public String host(ObjectTypeId objectType, String property) {
    return hosts.getOrDefault(objectType + "." + property, "");
  }

  /// Languages in which the header means no property of ours.
  public Set<String> languagesOfNothing(String key) {
    return languagesOfNothing.getOrDefault(key, Set.of());
  }

  /// What a column is called that has the record IDs of those that records are linked with.
  ///
  /// @param kind what the others are called
  public List<Header> linkedIds(String kind) {
    return linkedIds.stream().map(pattern -> Header.of(pattern.replace(KIND, kind))).toList();
  }

  public boolean isLabelColumn(Header header) {
    return labelColumns.contains(header.key());
  }
}
