package io.intake.lists.persistence;

import io.intake.crmobjects.PropertyFilter;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.properties.ObjectTypeId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What lists ask of each other by their filters. Each check holds the lists of the object type until the transaction ends: otherwise two
/// people could make each list of the other at the same moment, or name one while it goes.
@Component
class ListNaming {

  private static final int MOST_TOLD = 5;

  private final StoredLists lists;

  ListNaming(StoredLists lists) {
    this.lists = lists;
  }

  /// @throws ListRefused if one that the filters name is not there
  void checkNew(ObjectTypeId objectType, List<PropertyFilter> conditions) {
    lists.lock(objectType);
    all(objectType, conditions);
  }

  /// @throws ListRefused if one that the filters name is not there, or is made of the list itself
  void checkChange(ObjectList list, List<PropertyFilter> conditions) {
    lists.lock(list.objectType());
    if (all(list.objectType(), conditions).contains(list.id())) {
      throw new ListRefused(ListRefused.Reason.MADE_OF_ITSELF);
    }
  }

  /// Who asked for those that are not on the list would get everybody without it.
  ///
  /// @throws ListRefused if another one names it
  void checkDelete(ObjectList list) {
    lists.lock(list.objectType());
    var others = lists.inUse().stream().filter(other -> !other.id().equals(list.id()))
        .filter(other -> namedBy(other).anyMatch(Optional.of(list.id())::equals)).map(ObjectList::name).toList();
    if (!others.isEmpty()) {
      throw new ListRefused(ListRefused.Reason.NAMED_BY_OTHERS, others.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
          + (others.size() > MOST_TOLD ? ", …" : ""));
    }
  }

  /// All lists that filters ask for, those asked for by these included.
  private Set<ListId> all(ObjectTypeId objectType, List<PropertyFilter> conditions) {
    var known = new HashSet<ListId>();
    named(conditions).forEach(id -> add(id.flatMap(lists::find).filter(list -> list.deletedAt().isEmpty())
        .filter(list -> list.objectType().equals(objectType))
        .orElseThrow(() -> new ListRefused(ListRefused.Reason.NAMED_MISSING)), known));
    return known;
  }

  private void add(ObjectList list, Set<ListId> known) {
    if (known.add(list.id())) {
      namedBy(list).flatMap(Optional::stream).map(lists::find).flatMap(Optional::stream).forEach(other -> add(other, known));
    }
  }

  private static Stream<Optional<ListId>> namedBy(ObjectList list) {
    return switch (list.members()) {
      case ListMembers.Chosen _ -> Stream.empty();
      case ListMembers.Matching(_, var conditions) -> named(conditions);
    };
  }

  /// Nothing for what is no number of a list, such as an address may bring.
  private static Stream<Optional<ListId>> named(List<PropertyFilter> conditions) {
    return conditions.stream().filter(condition -> condition.property().equals(PropertyFilter.SET))
        .flatMap(condition -> condition.values().stream()).map(ListNaming::id);
  }

  static Optional<ListId> id(String value) {
    return value.matches("[0-9]{1,18}") ? Optional.of(new ListId(Long.parseLong(value))) : Optional.empty();
  }
}
