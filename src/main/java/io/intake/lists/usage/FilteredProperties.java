package io.intake.lists.usage;

import io.intake.crmobjects.PropertyFilter;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyUsage;
import io.intake.properties.PropertyUses;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The properties that active lists filter by.
@Component
class FilteredProperties implements PropertyUses {

  private final ObjectLists lists;

  FilteredProperties(ObjectLists lists) {
    this.lists = lists;
  }

  @Override
  public List<PropertyUsage> list(ObjectTypeId objectType) {
    return lists.list(objectType).stream().flatMap(FilteredProperties::usages).toList();
  }

  private static Stream<PropertyUsage> usages(ObjectList list) {
    return switch (list.members()) {
      case ListMembers.Chosen _ -> Stream.empty();
      case ListMembers.Matching(var conditions) -> conditions.stream().map(PropertyFilter::property).distinct()
          .map(property -> new PropertyUsage(property, PropertyUsage.Kind.LIST, list.name()));
    };
  }
}
