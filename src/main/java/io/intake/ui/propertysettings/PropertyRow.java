package io.intake.ui.propertysettings;

import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyUsage;
import io.intake.ui.components.Texts;
import io.intake.ui.language.Labels;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// A property as the list of the settings shows it.
///
/// @param share of the records that have a value, 0 to 1; empty until it was counted
record PropertyRow(Property property, String group, OptionalDouble share, List<PropertyUsage> usages) {

  static PropertyRow of(Property property, List<PropertyGroup> groups, OptionalDouble share, List<PropertyUsage> usages) {
    var group = groups.stream().filter(other -> other.name().equals(property.group())).findFirst().map(Labels::of).orElse(property.group());
    return new PropertyRow(property, group, share, usages.stream().filter(usage -> usage.property().equals(property.name())).toList());
  }

  String label() {
    return Labels.of(property);
  }

  /// What it is, in a word or two.
  String kind() {
    return property.isRecordId() ? Texts.of("propertysettings.kind.RECORD_ID")
        : Texts.of("propertysettings.kind." + PropertyKind.of(property));
  }

  /// Whether its definition is not for people to change.
  boolean isFixed() {
    return property.readOnly() || property.isRecordId();
  }

  boolean has(String words) {
    return words.isEmpty() || (label() + " " + property.name() + " " + property.label()).toLowerCase(Locale.ROOT).contains(words);
  }
}
