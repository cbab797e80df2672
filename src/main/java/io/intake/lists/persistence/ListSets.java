package io.intake.lists.persistence;

import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordSets;
import io.intake.lists.ListId;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.properties.ObjectTypeId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the record store who is on a list, so that filters can name lists.
@Component
class ListSets implements RecordSets {

  private final StoredLists lists;

  ListSets(StoredLists lists) {
    this.lists = lists;
  }

  @Override
  public Optional<RecordFilter> find(ObjectTypeId objectType, long number) {
    return lists.find(new ListId(number)).filter(list -> list.objectType().equals(objectType) && list.deletedAt().isEmpty())
        .flatMap(ListSets::members);
  }

  private static Optional<RecordFilter> members(ObjectList list) {
    var all = RecordFilter.all(list.objectType());
    return switch (list.members()) {
      case ListMembers.Chosen(var selection) -> Optional.of(all.withSelection(Optional.of(selection)));
      case ListMembers.Matching(var conditions) -> conditions.isEmpty() ? Optional.empty() : Optional.of(all.withConditions(conditions));
    };
  }
}
