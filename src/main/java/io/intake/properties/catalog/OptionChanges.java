package io.intake.properties.catalog;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.PropertyType;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyValues;
import io.intake.properties.told.DefinitionLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Changes the options of a property, so that no stored value is left without one.
@Component
class OptionChanges {

  private final Definitions definitions;
  private final Adjustments adjustments;
  private final OptionSources sources;
  private final ObjectProvider<PropertyValues> values;
  private final DefinitionLog log;

  OptionChanges(Definitions definitions, Adjustments adjustments, OptionSources sources, ObjectProvider<PropertyValues> values,
      DefinitionLog log) {
    this.definitions = definitions;
    this.adjustments = adjustments;
    this.sources = sources;
    this.values = values;
    this.log = log;
  }

  Property set(ObjectTypeId objectType, String name, List<PropertyOption> listed) {
    var property = withOwnOptions(objectType, name);
    var options = numbered(listed);
    PropertyRules.checkOptions(options.stream().map(PropertyOption::label).toList());
    var kept = options.stream().map(PropertyOption::value).collect(Collectors.toSet());
    var seen = new HashSet<String>();
    options.forEach(option -> PropertyRules.refuseIf(!seen.add(option.value()), Reason.OPTION_TWICE, option.value()));
    property.options().stream().filter(option -> !kept.contains(option.value())).findFirst().ifPresent(gone -> {
      throw new PropertyRefused(Reason.OPTION_GONE, gone.label());
    });
    PropertyRules.checkNewValues(options, property.options().stream().map(PropertyOption::value).collect(Collectors.toSet()));
    return kept(property, options, kept);
  }

  /// @param usages where the properties of the object type are used: an import that runs may write the option any moment
  Property remove(ObjectTypeId objectType, String name, String value, List<PropertyUsage> usages) {
    var property = withOwnOptions(objectType, name);
    PropertyUsage.refuseWhileImported(usages, name);
    var left = property.options().stream().filter(option -> !option.value().equals(value)).toList();
    PropertyRules.refuseIf(left.isEmpty(), Reason.OPTIONS_MISSING);
    values.stream().filter(room -> room.countOption(property, value) > 0).findAny().ifPresent(used -> {
      throw new PropertyRefused(Reason.OPTION_IN_USE, label(property, value));
    });
    var known = property.options().stream().map(PropertyOption::value).toList();
    return kept(property, numbered(left), known);
  }

  private Property kept(Property property, List<PropertyOption> options, Collection<String> known) {
    var listed = property.withOptions(options);
    adjustments.list(Adjustments.Key.of(property), options, known);
    log.options(property, listed);
    return listed;
  }

  boolean areKeptHere(Property property) {
    return sources.areKeptHere(property);
  }

  private Property withOwnOptions(ObjectTypeId objectType, String name) {
    var property = DefinitionChanges.get(definitions.read(), objectType, name);
    PropertyRules.refuseIf(property.type() != PropertyType.ENUMERATION || !sources.areKeptHere(property), Reason.OPTIONS_FIXED,
        property.label());
    return property;
  }

  private static String label(Property property, String value) {
    return property.options().stream().filter(option -> option.value().equals(value)).map(PropertyOption::label).findFirst().orElse(value);
  }

  private static List<PropertyOption> numbered(List<PropertyOption> options) {
    var numbered = new ArrayList<PropertyOption>();
    for (var option : options) {
      numbered.add(new PropertyOption(option.value().strip(), option.label().strip(), numbered.size(), option.hidden()));
    }
    return List.copyOf(numbered);
  }
}
