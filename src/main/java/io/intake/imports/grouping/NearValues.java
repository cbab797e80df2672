package io.intake.imports.grouping;

import io.intake.imports.ErrorValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts together the values that seem to mean the same. The one in most rows leads its group, and the others are compared with it
/// alone, so that no chain of small steps joins two that have nothing in common.
final class NearValues {

  private final boolean byLikeness;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> byForm = new HashMap<>();
  private final Map<String, Group> byCountry = new HashMap<>();

  /// @param word of its leader
  /// @param isCountry whether the leader names one
  private record Group(Word word, boolean isCountry, List<ErrorValue> values) {

    long rows() {
      return values.stream().mapToLong(ErrorValue::rows).sum();
    }
  }

  private NearValues(boolean byLikeness) {
    this.byLikeness = byLikeness;
  }

  /// @param values most rows first
  /// @param byLikeness mistyped words and names of the same country belong together too; only for values out of a list
  static List<List<ErrorValue>> group(List<ErrorValue> values, boolean byLikeness) {
    var near = new NearValues(byLikeness);
    values.forEach(near::add);
    return near.groups.stream().sorted(Comparator.comparingLong(Group::rows).reversed()).map(group -> List.copyOf(group.values())).toList();
  }

  private void add(ErrorValue value) {
    var word = Word.of(value.text());
    var country = byLikeness ? CountryNames.code(value.text()) : Optional.<String>empty();
    // What has neither letters nor digits is like nothing else.
    var known = word.form().isEmpty() ? Optional.<Group>empty() : find(word, country);
    var group = known.orElseGet(() -> {
      var first = new Group(word, country.isPresent(), new ArrayList<>());
      groups.add(first);
      return first;
    });
    group.values().add(value);
    byForm.putIfAbsent(word.form(), group);
    country.ifPresent(code -> byCountry.putIfAbsent(code, group));
  }

  private Optional<Group> find(Word word, Optional<String> country) {
    var same = Optional.ofNullable(byForm.get(word.form()));
    if (same.isPresent() || !byLikeness) {
      return same;
    }
    return country.isPresent() ? country.map(byCountry::get)
        : groups.stream().filter(group -> !group.isCountry() && group.word().isSimilar(word)).findFirst();
  }
}
