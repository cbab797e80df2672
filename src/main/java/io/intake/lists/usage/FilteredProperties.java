package io.intake.lists.usage;

import io.intake.crmobjects.PropertyFilter;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyUses;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The properties that active lists filter by, and those of the lists that they name in their filters: without one, nobody is on either.
@Component
class FilteredProperties implements PropertyUses {

  private final ObjectLists lists;

  FilteredProperties(ObjectLists lists) {
    this.lists = lists;
  }

  @Override
  public List<PropertyUsage> list(ObjectTypeId objectType) {
    var known = lists.list(objectType).stream().collect(Collectors.toMap(list -> Long.toString(list.id().value()), Function.identity()));
    return lists.list(objectType).stream().flatMap(list -> usages(list, known)).toList();
  }

  private static Stream<PropertyUsage> usages(ObjectList list, Map<String, ObjectList> known) {
    return named(list, known, new HashSet<>()).flatMap(FilteredProperties::conditions).map(PropertyFilter::property)
        .filter(property -> !property.equals(PropertyFilter.SET)).distinct()
        .map(property -> new PropertyUsage(property, PropertyUsage.Kind.LIST, list.name()));
  }

  /// A list with all that its filters name, and the filters of those.
  private static Stream<ObjectList> named(ObjectList list, Map<String, ObjectList> known, Set<ObjectList> found) {
    return !found.add(list) ? Stream.empty() : Stream.concat(Stream.of(list),
        conditions(list).filter(condition -> condition.property().equals(PropertyFilter.SET))
            .flatMap(condition -> condition.values().stream()).filter(known::containsKey).map(known::get)
            .flatMap(other -> named(other, known, found)));
  }

  private static Stream<PropertyFilter> conditions(ObjectList list) {
    return switch (list.members()) {
      case ListMembers.Chosen _ -> Stream.empty();
      case ListMembers.Matching(_, var conditions) -> conditions.stream();
    };
  }
}
