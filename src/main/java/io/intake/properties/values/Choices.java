package io.intake.properties.values;

import io.intake.properties.OptionWords;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.values.written.Cells;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the names in cells may stand for: stored values by label and by internal value, in any case.
class Choices {

  private final Map<String, Set<String>> values = new HashMap<>();

  static Choices of(Collection<PropertyOption> options) {
    var choices = new Choices();
    for (var option : options) {
      choices.add(option.label(), option.value());
      choices.add(option.value(), option.value());
    }
    return choices;
  }

  /// With what the options are called in other languages, where that means none of them in the language of their definitions.
  static Choices of(Property property) {
    var choices = of(property.options());
    var defined = Set.copyOf(choices.values.keySet());
    for (var option : property.options()) {
      OptionWords.all(property, option).stream().filter(word -> !defined.contains(fold(word)))
          .forEach(word -> choices.add(word, option.value()));
    }
    return choices;
  }

  void add(String name, String value) {
    values.computeIfAbsent(fold(name), key -> new TreeSet<>()).add(value);
  }

  /// The stored values that a name may stand for: none if it is unknown, several if it is ambiguous.
  Set<String> find(String name) {
    return values.getOrDefault(fold(name), Set.of());
  }

  private static String fold(String name) {
    return Cells.strip(name).toLowerCase(Locale.ROOT);
  }

  /// Values in the order in which the options are shown, so that the same choice is always the same text.
  static Map<String, Integer> order(List<PropertyOption> options) {
    var order = new HashMap<String, Integer>();
    for (var option : options) {
      order.put(option.value(), order.size());
    }
    return order;
  }
}
