package io.intake.imports.likeness;

import io.intake.imports.grouping.CountryNames;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What makes two records of one object type look like doubles.
public final class Likeness {

  private static final int MOST_COUNTRIES = 10_000;

  private final List<LikenessRule> rules;
  private final List<String> countryProperties;
  private final Set<String> properties = new LinkedHashSet<>();
  private final Map<String, String> countries = new ConcurrentHashMap<>();

  /// @param countryProperties that say how telephone numbers without a country are to be read, the best first
  Likeness(List<LikenessRule> rules, List<String> countryProperties) {
    this.rules = rules;
    this.countryProperties = countryProperties;
    rules.forEach(rule -> {
      rule.parts().forEach(part -> properties.addAll(part.properties()));
      properties.addAll(rule.unless());
    });
    properties.addAll(countryProperties);
  }

  /// Nothing is like anything.
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /// Internal names of all that is looked at.
  public Set<String> properties() {
    return properties;
  }

  /// Numbers of which records that are alike have one in common, and few others.
  ///
  /// @param values canonical texts by internal name
  public LongList hashes(Map<String, String> values) {
    var record = compared(values);
    var hashes = new LongArrayList(rules.size());
    for (var rule = 0; rule < rules.size(); rule++) {
      hashes.addAll(rules.get(rule).hashes(record, rule + 1L));
    }
    return hashes;
  }

  public boolean isAlike(Map<String, String> one, Map<String, String> other) {
    var first = compared(one);
    var second = compared(other);
    return rules.stream().anyMatch(rule -> rule.holds(first, second));
  }

  /// The properties of the first record that say the same in both, in the order of the rules.
  public List<String> agreeing(Map<String, String> one, Map<String, String> other) {
    var first = compared(one);
    var second = compared(other);
    return rules.stream().flatMap(rule -> Stream.concat(rule.parts().stream().flatMap(part -> part.agreeing(first, second).stream()),
        rule.unless().stream().filter(property -> LikenessForm.TEXT.isSame(first.value(property), "", second.value(property), ""))))
        .distinct().toList();
  }

  private Compared compared(Map<String, String> values) {
    return new Compared(values, countryProperties.stream().map(property -> country(values.getOrDefault(property, "")))
        .filter(code -> !code.isEmpty()).findFirst().orElse(""));
  }

  private String country(String text) {
    if (text.isEmpty()) {
      return "";
    }
    var known = countries.get(text);
    if (known == null) {
      known = CountryNames.code(text).orElse("");
      if (countries.size() < MOST_COUNTRIES) {
        countries.put(text, known);
      }
    }
    return known;
  }
}
