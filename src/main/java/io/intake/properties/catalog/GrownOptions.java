package io.intake.properties.catalog;

import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.catalog.AddedOptions.AddedOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the options that administrators added behind those that a property was defined with.
@Component
class GrownOptions {

  private final AddedOptions added;

  GrownOptions(AddedOptions added) {
    this.added = added;
  }

  List<Property> fill(List<Property> properties) {
    var byProperty = added.list().stream().collect(Collectors.groupingBy(option -> option.objectType() + " " + option.property()));
    return properties.stream().map(property -> {
      var more = byProperty.get(property.objectType() + " " + property.name());
      return more == null ? property : property.withOptions(grown(property.options(), more));
    }).toList();
  }

  private static List<PropertyOption> grown(List<PropertyOption> options, List<AddedOption> more) {
    var grown = new ArrayList<>(options);
    for (var option : more) {
      // Who lists the options anew takes those that were added meanwhile along.
      if (options.stream().noneMatch(other -> other.value().equals(option.value()))) {
        grown.add(new PropertyOption(option.value(), option.label(), grown.size(), false));
      }
    }
    return List.copyOf(grown);
  }

  PropertyOption add(Property property, String label) {
    PropertyRules.checkNewOption(property, label.strip());
    var option = new PropertyOption(label.strip(), label.strip(), property.options().size(), false);
    added.add(new AddedOption(property.objectType(), property.name(), option.value(), option.label()));
    return option;
  }
}
