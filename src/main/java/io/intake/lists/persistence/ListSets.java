package io.intake.lists.persistence;

import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordSets;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the record store who is on a list, so that filters can name lists.
@Component
class ListSets implements RecordSets {

  /// A list without filters is there, and holds nobody: none of no numbers is a record's.
  private static final ListMembers.Matching NOBODY =
      new ListMembers.Matching(List.of(new PropertyFilter(Property.RECORD_ID, FilterOperator.ONE_OF, List.of())));

  /// All lists, while many questions are asked.
  private static final ScopedValue<Map<ListId, ObjectList>> READ = ScopedValue.newInstance();

  private final StoredLists lists;

  ListSets(StoredLists lists) {
    this.lists = lists;
  }

  @Override
  public Optional<RecordFilter> find(ObjectTypeId objectType, long number) {
    return find(new ListId(number)).filter(list -> list.objectType().equals(objectType) && list.deletedAt().isEmpty())
        .map(ListSets::members);
  }

  private Optional<ObjectList> find(ListId id) {
    return READ.isBound() ? Optional.ofNullable(READ.get().get(id)) : lists.find(id);
  }

  /// Asks the record store much about lists, which are read in one statement for all of it.
  <T> T readOnce(Supplier<T> questions) {
    return ScopedValue.where(READ, lists.inUse().stream().collect(Collectors.toMap(ObjectList::id, Function.identity())))
        .call(questions::get);
  }

  private static RecordFilter members(ObjectList list) {
    return switch (list.members()) {
      case ListMembers.Chosen(var selection) -> RecordFilter.all(list.objectType()).withSelection(Optional.of(selection));
      case ListMembers.Matching filters -> (filters.isEmpty() ? NOBODY : filters).filter(list.objectType());
    };
  }
}
