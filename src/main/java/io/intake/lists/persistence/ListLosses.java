package io.intake.lists.persistence;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordReads;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.LostFilter;
import io.intake.lists.ObjectList;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells what the filters of active lists ask for and do not find. Which filters these are the record store decides, as it is what lets
/// nobody pass them.
@Component
class ListLosses {

  private final StoredLists lists;
  private final ListSets sets;
  private final RecordReads records;
  private final PropertyCatalog properties;

  ListLosses(StoredLists lists, ListSets sets, RecordReads records, PropertyCatalog properties) {
    this.lists = lists;
    this.sets = sets;
    this.records = records;
    this.properties = properties;
  }

  List<LostFilter> of(ObjectList list) {
    return switch (list.members()) {
      case ListMembers.Chosen _ -> List.of();
      case ListMembers.Matching(_, var conditions) -> lost(list.objectType(), conditions).stream()
          .flatMap(condition -> losses(list.objectType(), condition)).distinct().toList();
    };
  }

  private List<PropertyFilter> lost(ObjectTypeId objectType, List<PropertyFilter> conditions) {
    return records.lost(RecordFilter.all(objectType).withConditions(conditions));
  }

  private Stream<LostFilter> losses(ObjectTypeId objectType, PropertyFilter condition) {
    return condition.property().equals(PropertyFilter.SET)
        ? condition.values().stream().flatMap(value -> ofList(value).stream())
        : Stream.of(new LostFilter.OfProperty(
            properties.findArchived(objectType, condition.property()).map(Property::label).orElse(condition.property())));
  }

  /// Nothing for a list that is as it was.
  private Optional<LostFilter> ofList(String value) {
    var named = ListNaming.id(value).flatMap(lists::find);
    if (named.isEmpty() || named.get().deletedAt().isPresent()) {
      return Optional.of(new LostFilter.OfDeletedList(named.map(ObjectList::name).orElse(value)));
    }
    return named.filter(list -> isFrozen(list)).map(list -> new LostFilter.OfFrozenList(list.name(), list.id()));
  }

  /// Those of some lists that do not find something.
  Set<ListId> frozen(Collection<ObjectList> some) {
    return sets.readOnce(() -> some.stream().filter(this::isFrozen).map(ObjectList::id).collect(Collectors.toSet()));
  }

  private boolean isFrozen(ObjectList list) {
    return list.members() instanceof ListMembers.Matching(_, var conditions) && !lost(list.objectType(), conditions).isEmpty();
  }
}
