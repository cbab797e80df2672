package io.intake.ui.findings;

import io.intake.imports.ColumnTarget;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import io.intake.ui.language.Labels;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Canonical values as people read them. Made once a screen, for it asks for each property once.
public final class PropertyWords {

  private record Key(ObjectTypeId objectType, String property) {
  }

  private final PropertyCatalog catalog;
  private final Map<Key, Map<String, String>> optionLabels = new HashMap<>();
  private final Map<Key, String> names = new HashMap<>();

  public PropertyWords(PropertyCatalog catalog) {
    this.catalog = catalog;
  }

  /// A stored text of the property that a column goes to.
  String of(ColumnTarget.PropertyColumn target, String stored) {
    var labels = optionLabels.computeIfAbsent(new Key(target.objectType(), target.property()), this::labels);
    return labels.isEmpty() ? stored
        : Arrays.stream(stored.split(";")).map(value -> labels.getOrDefault(value, value)).collect(Collectors.joining(", "));
  }

  /// What the property that a column goes to is called.
  String label(ColumnTarget.PropertyColumn target) {
    return names.computeIfAbsent(new Key(target.objectType(), target.property()),
        key -> catalog.find(key.objectType(), key.property()).map(Labels::of).orElse(key.property()));
  }

  private Map<String, String> labels(Key key) {
    return catalog.find(key.objectType(), key.property()).filter(property -> property.type() == PropertyType.ENUMERATION).stream()
        .flatMap(property -> property.options().stream().map(option -> Map.entry(option.value(), Labels.of(property, option))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
  }
}
