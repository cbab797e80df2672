package io.intake.ui.findings;

import io.intake.imports.ColumnTarget;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.ui.components.PropertyFormat;
import io.intake.ui.language.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Canonical values as people read them. Made once a screen, for it asks for each property once.
public final class PropertyWords {

  private record Key(ObjectTypeId objectType, String property) {
  }

  private final BiFunction<ObjectTypeId, String, Optional<Property>> find;
  private final Map<Key, Optional<Property>> properties = new HashMap<>();

  /// @param find a property by object type and internal name
  public PropertyWords(BiFunction<ObjectTypeId, String, Optional<Property>> find) {
    this.find = find;
  }

  /// A stored text of the property that a column goes to; a moment exactly, for it stands beside another one.
  String of(ColumnTarget.PropertyColumn target, String stored) {
    return property(target).map(property -> {
      var exact = PropertyFormat.exact(property, stored);
      return exact.isEmpty() ? PropertyFormat.text(property, stored) : exact;
    }).orElse(stored);
  }

  /// What the property that a column goes to is called.
  String label(ColumnTarget.PropertyColumn target) {
    return property(target).map(Labels::of).orElse(target.property());
  }

  /// What values of the property that a column goes to must keep to; empty where nothing was decided, or the column goes elsewhere.
  public String rules(ColumnTarget target) {
    return target instanceof ColumnTarget.PropertyColumn column ? property(column).map(Property::rules).orElse(List.of()).stream()
        .map(rule -> PropertyFormat.rule(rule).replaceFirst("\\.$", "")).collect(Collectors.joining("; ")) : "";
  }

  private Optional<Property> property(ColumnTarget.PropertyColumn target) {
    return properties.computeIfAbsent(new Key(target.objectType(), target.property()),
        key -> find.apply(key.objectType(), key.property()));
  }
}
