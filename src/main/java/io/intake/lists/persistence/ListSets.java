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
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the record store who is on a list, so that filters can name lists.
@Component
class ListSets implements RecordSets {

  /// A list without filters is there, and holds nobody: none of no numbers is a record's.
  private static final ListMembers.Matching NOBODY =
      new ListMembers.Matching(List.of(new PropertyFilter(Property.RECORD_ID, FilterOperator.ONE_OF, List.of())));

  private final StoredLists lists;

  ListSets(StoredLists lists) {
    this.lists = lists;
  }

  @Override
  public Optional<RecordFilter> find(ObjectTypeId objectType, long number) {
    return lists.find(new ListId(number)).filter(list -> list.objectType().equals(objectType) && list.deletedAt().isEmpty())
        .map(ListSets::members);
  }

  private static RecordFilter members(ObjectList list) {
    return switch (list.members()) {
      case ListMembers.Chosen(var selection) -> RecordFilter.all(list.objectType()).withSelection(Optional.of(selection));
      case ListMembers.Matching filters -> (filters.isEmpty() ? NOBODY : filters).filter(list.objectType());
    };
  }
}
