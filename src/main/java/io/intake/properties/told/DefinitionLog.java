package io.intake.properties.told;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyKind;
import io.intake.properties.PropertyOption;
import io.intake.properties.ValueRule;
import io.intake.users.SettingChange;
import io.intake.users.SettingsLog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells the log of settings what changes about properties and their groups. The subject is `object type – label`.
@Component
public class DefinitionLog {

  private static final String NONE = "";

  private final SettingsLog log;

  DefinitionLog(SettingsLog log) {
    this.log = log;
  }

  public void created(Property property) {
    add(property, "PROPERTY_CREATED", NONE, PropertyKind.of(property).name());
  }

  /// Whatever differs, except the options, each as a change of its own.
  ///
  /// @param groups of the object type
  public void changed(Property before, Property after, List<PropertyGroup> groups) {
    add(after, "PROPERTY_LABEL", before.label(), after.label());
    add(after, "PROPERTY_DESCRIPTION", before.description(), after.description());
    add(after, "PROPERTY_GROUP", group(groups, before), group(groups, after));
    add(after, "PROPERTY_KIND", PropertyKind.of(before).name(), PropertyKind.of(after).name());
    add(after, "PROPERTY_DISPLAY", before.display().name(), after.display().name());
    add(after, "PROPERTY_RULES", rules(before), rules(after));
  }

  /// Options that came, went or have another label; all of them where only their order is another.
  public void options(Property before, Property after) {
    var gone = before.options().stream().filter(option -> !isThere(option, after)).toList();
    var come = after.options().stream().filter(option -> !isThere(option, before)).toList();
    var moved = gone.isEmpty() && come.isEmpty();
    add(after, "PROPERTY_OPTIONS", labels(moved ? before.options() : gone), labels(moved ? after.options() : come));
    add(after, "PROPERTY_OPTIONS_HIDDEN", labels(hidden(before)), labels(hidden(after)));
  }

  /// @param instead label of the option that takes its place; empty where values are taken away
  public void optionReplaced(Property property, String label, String instead) {
    add(property, "PROPERTY_OPTION_REPLACED", label, instead);
  }

  /// @param kind what its values become
  public void kind(Property property, PropertyKind kind) {
    add(property, "PROPERTY_KIND", PropertyKind.of(property).name(), kind.name());
  }

  public void fast(Property property, boolean fast) {
    add(property, "PROPERTY_FAST", Boolean.toString(!fast), Boolean.toString(fast));
  }

  public void archived(Property property, boolean archived) {
    add(property, "PROPERTY_ARCHIVED", Boolean.toString(!archived), Boolean.toString(archived));
  }

  /// @param before empty for a new group
  /// @param after empty for one that is deleted
  public void group(ObjectTypeId objectType, String before, String after) {
    log.add(new SettingChange("GROUP", objectType.value(), before, after));
  }

  public void groupOrder(ObjectTypeId objectType, List<PropertyGroup> before, List<PropertyGroup> after) {
    log.add(new SettingChange("GROUP_ORDER", objectType.value(), groupLabels(before.stream()), groupLabels(after.stream())));
  }

  private void add(Property property, String setting, String before, String after) {
    log.add(new SettingChange(setting, property.objectType() + " – " + property.label(), before, after));
  }

  private static boolean isThere(PropertyOption option, Property property) {
    return property.options().stream().anyMatch(other -> other.value().equals(option.value()) && other.label().equals(option.label()));
  }

  private static List<PropertyOption> hidden(Property property) {
    return property.options().stream().filter(PropertyOption::hidden).toList();
  }

  private static String labels(List<PropertyOption> options) {
    return options.stream().map(PropertyOption::label).collect(Collectors.joining(", "));
  }

  private static String groupLabels(Stream<PropertyGroup> groups) {
    return groups.map(PropertyGroup::label).collect(Collectors.joining(", "));
  }

  private static String group(List<PropertyGroup> groups, Property property) {
    return groups.stream().filter(group -> group.name().equals(property.group())).findFirst().map(PropertyGroup::label)
        .orElse(property.group());
  }

  /// A line a rule: its kind and arguments between tabs.
  private static String rules(Property property) {
    return property.rules().stream().map(DefinitionLog::rule).collect(Collectors.joining("\n"));
  }

  private static String rule(ValueRule rule) {
    return Stream.concat(Stream.of(rule.kind().name()), rule.arguments().stream()).collect(Collectors.joining("\t"));
  }
}
