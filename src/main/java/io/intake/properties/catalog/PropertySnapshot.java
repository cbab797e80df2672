package io.intake.properties.catalog;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All definitions as they stood at one moment, ready to be asked.
class PropertySnapshot {

  private final Map<ObjectTypeId, List<Property>> ordered;
  private final Map<ObjectTypeId, Map<String, Property>> byName;

  PropertySnapshot(List<PropertyGroup> groups, Collection<Property> properties) {
    var groupOrder = groups.stream().collect(Collectors.toMap(PropertySnapshot::key, PropertyGroup::displayOrder));
    var order = Comparator.comparingInt((Property property) -> groupOrder.getOrDefault(key(property), Integer.MAX_VALUE))
        .thenComparing(Property::builtIn, Comparator.reverseOrder())
        .thenComparingInt(Property::displayOrder);
    this.ordered = properties.stream().sorted(order).collect(Collectors.groupingBy(Property::objectType));
    this.byName = properties.stream()
        .collect(Collectors.groupingBy(Property::objectType, Collectors.toMap(Property::name, Function.identity())));
  }

  List<Property> list(ObjectTypeId objectType) {
    return ordered.getOrDefault(objectType, List.of());
  }

  Optional<Property> find(ObjectTypeId objectType, String name) {
    return Optional.ofNullable(byName.getOrDefault(objectType, Map.of()).get(name));
  }

  private static String key(PropertyGroup group) {
    return group.objectType() + " " + group.name();
  }

  private static String key(Property property) {
    return (property.objectType().isCustom() ? "2" : property.objectType().value()) + " " + property.group();
  }
}
