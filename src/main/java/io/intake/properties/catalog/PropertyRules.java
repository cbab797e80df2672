package io.intake.properties.catalog;

import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a new definition must keep to.
final class PropertyRules {

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_OPTION = 500;
  private static final int MOST_OPTIONS = 5_000;
  private static final int MOST_UNIQUE = 10;
  private static final int MOST_CUSTOM = 1_000;

  private PropertyRules() {
  }

  static void check(NewProperty definition, List<PropertyGroup> groups, List<Property> existing) {
    checkLabel(definition.label().strip(), existing);
    refuseIf(groups.stream().noneMatch(group -> group.name().equals(definition.group())), "Choose a group.");
    refuseIf(!fieldTypes(definition.type()).contains(definition.fieldType()), "This field type doesn't fit the type of the property.");
    refuseIf(definition.unique() && !mayBeUnique(definition.type()), "Only texts and numbers can be unique.");
    refuseIf(definition.unique() && existing.stream().filter(Property::unique).count() >= MOST_UNIQUE,
        "There are " + MOST_UNIQUE + " unique properties already.");
    refuseIf(existing.stream().filter(property -> !property.builtIn()).count() >= MOST_CUSTOM,
        "There are " + MOST_CUSTOM + " properties of your own already.");
    if (definition.type() == PropertyType.ENUMERATION) {
      checkOptions(definition.options().stream().map(String::strip).toList());
    } else {
      refuseIf(!definition.options().isEmpty(), "Only an enumeration has options.");
    }
  }

  private static void checkLabel(String label, List<Property> existing) {
    refuseIf(label.isEmpty(), "Give the property a label.");
    refuseIf(label.length() > LONGEST_LABEL, "A label has at most " + LONGEST_LABEL + " characters.");
    refuseIf(existing.stream().anyMatch(property -> property.label().equalsIgnoreCase(label)),
        "There is a property with the label “" + label + "” already.");
  }

  private static void checkOptions(List<String> labels) {
    refuseIf(labels.isEmpty(), "Give the property at least one option.");
    refuseIf(labels.size() > MOST_OPTIONS, "A property has at most " + MOST_OPTIONS + " options.");
    var seen = new HashSet<String>();
    for (var label : labels) {
      refuseIf(label.isEmpty(), "An option needs a label.");
      refuseIf(label.length() > LONGEST_OPTION, "An option's label has at most " + LONGEST_OPTION + " characters.");
      refuseIf(label.indexOf(';') >= 0, "An option's label can't hold a semicolon: it separates options in files.");
      refuseIf(!seen.add(label.toLowerCase(Locale.ROOT)), "The option “" + label + "” is there twice.");
    }
  }

  static void checkNewOption(Property property, String label) {
    refuseIf(property.type() != PropertyType.ENUMERATION || property.owner() || property.readOnly(),
        "The property “" + property.label() + "” has no options that can be added to.");
    refuseIf(property.options().stream()
            .anyMatch(option -> option.value().equalsIgnoreCase(label) || option.label().equalsIgnoreCase(label)),
        "The option “" + label + "” is there already.");
    refuseIf(property.options().size() >= MOST_OPTIONS, "A property has at most " + MOST_OPTIONS + " options.");
    checkOptions(List.of(label));
  }

  private static Set<FieldType> fieldTypes(PropertyType type) {
    return switch (type) {
      case STRING -> EnumSet.of(FieldType.TEXT, FieldType.TEXTAREA, FieldType.PHONE_NUMBER);
      case NUMBER -> EnumSet.of(FieldType.NUMBER);
      case BOOL -> EnumSet.of(FieldType.BOOLEAN_CHECKBOX);
      case DATE, DATETIME -> EnumSet.of(FieldType.DATE);
      case ENUMERATION -> EnumSet.of(FieldType.CHECKBOX, FieldType.RADIO, FieldType.SELECT);
      case PHONE_NUMBER -> EnumSet.of(FieldType.PHONE_NUMBER);
    };
  }

  private static boolean mayBeUnique(PropertyType type) {
    return switch (type) {
      case STRING, NUMBER, PHONE_NUMBER -> true;
      case BOOL, DATE, DATETIME, ENUMERATION -> false;
    };
  }

  private static void refuseIf(boolean breach, String reason) {
    if (breach) {
      throw new PropertyRefused(reason);
    }
  }
}
