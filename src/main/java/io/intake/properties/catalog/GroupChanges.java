package io.intake.properties.catalog;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyRefused.Reason;
import io.intake.properties.told.DefinitionLog;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Changes the headings under which properties stand.
@Component
class GroupChanges {

  private static final int LONGEST_LABEL = 200;

  private final Definitions definitions;
  private final Adjustments.Groups stored;
  private final DefinitionLog log;

  GroupChanges(Definitions definitions, Adjustments.Groups stored, DefinitionLog log) {
    this.definitions = definitions;
    this.stored = stored;
    this.log = log;
  }

  PropertyGroup create(ObjectTypeId objectType, String label) {
    var groups = groups(objectType);
    checkLabel(label.strip(), groups);
    var order = groups.stream().mapToInt(PropertyGroup::displayOrder).max().orElse(-1) + 1;
    var names = groups.stream().map(PropertyGroup::name).collect(Collectors.toSet());
    var group = new PropertyGroup(objectType, NewDefinition.freeName(NewDefinition.name(label), names), label.strip(), order, false);
    stored.keep(group);
    log.group(objectType, "", group.label());
    return group;
  }

  PropertyGroup rename(ObjectTypeId objectType, String name, String label) {
    var group = ownGroup(objectType, name);
    checkLabel(label.strip(), groups(objectType).stream().filter(other -> !other.name().equals(name)).toList());
    var renamed = new PropertyGroup(objectType, name, label.strip(), group.displayOrder(), false);
    stored.keep(renamed);
    log.group(objectType, group.label(), renamed.label());
    return renamed;
  }

  List<PropertyGroup> order(ObjectTypeId objectType, List<String> names) {
    var ordered = new ArrayList<PropertyGroup>();
    var before = groups(objectType);
    before.stream().sorted((one, other) -> Integer.compare(place(names, one), place(names, other)))
        .forEach(group -> ordered.add(new PropertyGroup(objectType, group.name(), group.label(), ordered.size(), group.builtIn())));
    ordered.forEach(stored::keep);
    log.groupOrder(objectType, before, ordered);
    return ordered;
  }

  /// One that is not named, as somebody just added it, comes last.
  private static int place(List<String> names, PropertyGroup group) {
    var place = names.indexOf(group.name());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  PropertyGroup delete(ObjectTypeId objectType, String name) {
    var group = ownGroup(objectType, name);
    PropertyRules.refuseIf(definitions.read().everything(objectType).stream().anyMatch(property -> property.group().equals(name)),
        Reason.GROUP_IN_USE, group.label());
    stored.delete(objectType, name);
    log.group(objectType, group.label(), "");
    return group;
  }

  private List<PropertyGroup> groups(ObjectTypeId objectType) {
    return definitions.read().groupsOf(objectType);
  }

  private PropertyGroup ownGroup(ObjectTypeId objectType, String name) {
    var group = groups(objectType).stream().filter(other -> other.name().equals(name)).findFirst()
        .orElseThrow(() -> new NoSuchElementException("No group " + name + " of object type " + objectType));
    PropertyRules.refuseIf(group.builtIn(), Reason.BUILT_IN, group.label());
    return group;
  }

  private static void checkLabel(String label, List<PropertyGroup> others) {
    PropertyRules.refuseIf(label.isEmpty(), Reason.LABEL_MISSING);
    PropertyRules.refuseIf(label.length() > LONGEST_LABEL, Reason.LABEL_TOO_LONG, Integer.toString(LONGEST_LABEL));
    PropertyRules.refuseIf(others.stream().anyMatch(group -> group.label().equalsIgnoreCase(label)), Reason.GROUP_TAKEN, label);
  }
}
