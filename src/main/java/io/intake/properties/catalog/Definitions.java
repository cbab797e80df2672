package io.intake.properties.catalog;

import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyGroup;
import io.intake.properties.PropertyWork;
import io.intake.properties.works.StoredWorks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts together what is defined: what came with Intake, what was added, and what was decided about both.
@Component
class Definitions {

  private final List<PropertyGroup> builtInGroups;
  private final List<Property> builtIn;
  private final CustomProperties custom;
  private final Adjustments adjustments;
  private final Adjustments.Groups groups;
  private final OptionSources options;
  private final StoredWorks works;

  Definitions(PropertyFiles files, CustomProperties custom, Adjustments adjustments, Adjustments.Groups groups, OptionSources options,
      StoredWorks works) {
    this.builtInGroups = files.groups();
    this.builtIn = files.properties();
    this.custom = custom;
    this.adjustments = adjustments;
    this.groups = groups;
    this.options = options;
    this.works = works;
  }

  /// All definitions as they stand at one moment.
  ///
  /// @param active those in use
  /// @param archived those out of use
  /// @param worked what is being done to stored values, or broke off
  record All(PropertySnapshot active, Map<Property, Adjustments.Archived> archived, List<PropertyGroup> groups,
      Map<Adjustments.Key, PropertyWork.Kind> worked) {

    /// In display order. An object type that people define has those of all of them, and its own.
    List<PropertyGroup> groupsOf(ObjectTypeId objectType) {
      var byName = new HashMap<String, PropertyGroup>();
      if (objectType.isCustom()) {
        PropertyFiles.groupsOf(objectType, groups).forEach(group -> byName.put(group.name(), group));
      }
      groups.stream().filter(group -> group.objectType().equals(objectType)).forEach(group -> byName.put(group.name(), group));
      return byName.values().stream().sorted(Comparator.comparingInt(PropertyGroup::displayOrder).thenComparing(PropertyGroup::name))
          .toList();
    }

    /// Archived ones too, for whom names stay taken.
    List<Property> everything(ObjectTypeId objectType) {
      return Stream.concat(active.list(objectType).stream(),
          archived.keySet().stream().filter(property -> property.objectType().equals(objectType))).toList();
    }
  }

  All read() {
    var decided = adjustments.list();
    var active = new ArrayList<Property>();
    var archived = new HashMap<Property, Adjustments.Archived>();
    for (var property : options.fill(defined())) {
      var about = decided.get(Adjustments.Key.of(property));
      var adjusted = about == null ? property : about.on(property);
      if (about != null && about.archived().isPresent()) {
        archived.put(adjusted, about.archived().get());
      } else {
        active.add(adjusted);
      }
    }
    var ordered = groups();
    // Read last: a definition that is of its other type already is never taken for one whose values all are.
    return new All(new PropertySnapshot(ordered, active), archived, ordered, worked());
  }

  private Map<Adjustments.Key, PropertyWork.Kind> worked() {
    var worked = new HashMap<Adjustments.Key, PropertyWork.Kind>();
    // Of both kinds, what changes the type is what matters.
    works.unfinished().forEach(work -> worked.merge(new Adjustments.Key(work.objectType(), work.property()), work.kind(),
        (one, other) -> one == PropertyWork.Kind.CHANGE_TYPE ? one : other));
    return worked;
  }

  private List<Property> defined() {
    var added = custom.list();
    // An object type that people define has at least the property that names its records.
    var ofCustomTypes = added.stream().map(Property::objectType).filter(ObjectTypeId::isCustom).distinct()
        .flatMap(type -> PropertyFiles.of(type, builtIn).stream());
    return Stream.of(builtIn.stream(), ofCustomTypes, added.stream()).flatMap(Function.identity()).toList();
  }

  /// In display order.
  private List<PropertyGroup> groups() {
    var byName = new HashMap<String, PropertyGroup>();
    builtInGroups.forEach(group -> byName.put(group.objectType() + " " + group.name(), group));
    groups.list().forEach(group -> byName.put(group.objectType() + " " + group.name(), group));
    return byName.values().stream().sorted(Comparator.comparingInt(PropertyGroup::displayOrder).thenComparing(PropertyGroup::name))
        .toList();
  }
}
