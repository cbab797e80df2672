package io.intake.properties.catalog;

import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyOption;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.PropertyRefused;
import io.intake.properties.PropertyType;
import io.intake.properties.TextKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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
    refuseIf(groups.stream().noneMatch(group -> group.name().equals(definition.group())), Reason.GROUP_MISSING);
    refuseIf(!fieldTypes(definition.type()).contains(definition.fieldType()), Reason.FIELD_TYPE_DOESNT_FIT);
    refuseIf(definition.unique() && (!mayBeUnique(definition.type()) || definition.fieldType() == FieldType.HTML), Reason.CANT_BE_UNIQUE);
    checkCounts(definition.unique(), existing);
    refuseIf(definition.traits().textKind() != TextKind.PLAIN && definition.type() != PropertyType.STRING, Reason.FIELD_TYPE_DOESNT_FIT);
    AskedRules.check(definition.type(), definition.traits().rules());
    if (definition.type() == PropertyType.ENUMERATION && !definition.traits().owner()) {
      checkOptions(definition.options().stream().map(String::strip).toList());
      checkNewValues(NewDefinition.options(definition), Set.of());
    } else {
      refuseIf(!definition.options().isEmpty(), Reason.OPTIONS_WITHOUT_ENUMERATION);
    }
  }

  /// Whether there is room for one more, a unique one perhaps.
  static void checkCounts(boolean unique, List<Property> existing) {
    refuseIf(unique && existing.stream().filter(property -> property.unique() && !property.isRecordId()).count() >= MOST_UNIQUE,
        Reason.TOO_MANY_UNIQUE, MOST_UNIQUE);
    refuseIf(existing.stream().filter(property -> !property.builtIn()).count() >= MOST_CUSTOM,
        Reason.TOO_MANY_PROPERTIES, MOST_CUSTOM);
  }

  static void checkLabel(String label, List<Property> existing) {
    refuseIf(label.isEmpty(), Reason.LABEL_MISSING);
    refuseIf(label.length() > LONGEST_LABEL, Reason.LABEL_TOO_LONG, LONGEST_LABEL);
    refuseIf(existing.stream().anyMatch(property -> property.label().equalsIgnoreCase(label)), Reason.LABEL_TAKEN, label);
  }

  static void checkOptions(List<String> labels) {
    refuseIf(labels.isEmpty(), Reason.OPTIONS_MISSING);
    refuseIf(labels.size() > MOST_OPTIONS, Reason.TOO_MANY_OPTIONS, MOST_OPTIONS);
    var seen = new HashSet<String>();
    for (var label : labels) {
      refuseIf(label.isEmpty(), Reason.OPTION_BLANK);
      refuseIf(label.length() > LONGEST_OPTION, Reason.OPTION_TOO_LONG, LONGEST_OPTION);
      refuseIf(label.indexOf(';') >= 0, Reason.OPTION_WITH_SEMICOLON, label);
      refuseIf(!seen.add(label.toLowerCase(Locale.ROOT)), Reason.OPTION_TWICE, label);
    }
  }

  /// What is stored for new options never changes, and a cell that says it means no other option.
  ///
  /// @param known internal values of the options that were there before
  static void checkNewValues(List<PropertyOption> options, Set<String> known) {
    var words = new HashMap<String, Integer>();
    options.forEach(option -> Stream.of(option.value(), option.label()).map(word -> word.toLowerCase(Locale.ROOT)).distinct()
        .forEach(word -> words.merge(word, 1, Integer::sum)));
    for (var option : options) {
      if (!known.contains(option.value())) {
        refuseIf(option.value().isEmpty(), Reason.OPTION_BLANK);
        refuseIf(option.value().length() > LONGEST_OPTION, Reason.OPTION_TOO_LONG, LONGEST_OPTION);
        refuseIf(option.value().indexOf(';') >= 0, Reason.OPTION_WITH_SEMICOLON, option.value());
        Stream.of(option.value(), option.label()).forEach(word ->
            refuseIf(words.getOrDefault(word.toLowerCase(Locale.ROOT), 0) > 1, Reason.OPTION_TAKEN, word));
      }
    }
  }

  static void checkNewOption(Property property, String label) {
    refuseIf(property.type() != PropertyType.ENUMERATION || property.owner() || property.readOnly(),
        Reason.OPTIONS_FIXED, property.label());
    refuseIf(property.options().stream()
            .anyMatch(option -> option.value().equalsIgnoreCase(label) || option.label().equalsIgnoreCase(label)),
        Reason.OPTION_TAKEN, label);
    refuseIf(property.options().size() >= MOST_OPTIONS, Reason.TOO_MANY_OPTIONS, MOST_OPTIONS);
    checkOptions(List.of(label));
  }

  static Set<FieldType> fieldTypes(PropertyType type) {
    return switch (type) {
      case STRING -> EnumSet.of(FieldType.TEXT, FieldType.TEXTAREA, FieldType.HTML, FieldType.PHONE_NUMBER);
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

  static void refuseIf(boolean breach, Reason reason) {
    refuseIf(breach, reason, "");
  }

  private static void refuseIf(boolean breach, Reason reason, int most) {
    refuseIf(breach, reason, Integer.toString(most));
  }

  static void refuseIf(boolean breach, Reason reason, String argument) {
    if (breach) {
      throw new PropertyRefused(reason, argument);
    }
  }
}
