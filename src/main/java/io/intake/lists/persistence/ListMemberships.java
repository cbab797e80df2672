package io.intake.lists.persistence;

import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordReads;
import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.SelectionId;
import io.intake.lists.ListMembers;
import io.intake.lists.ListRefused;
import io.intake.lists.ObjectList;
import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/// Puts records on static lists and takes them off, and finds the lists that a record is on.
@Component
class ListMemberships {

  private final RecordSelections selections;
  private final RecordReads records;
  private final ListSizes sizes;

  ListMemberships(RecordSelections selections, RecordReads records, ListSizes sizes) {
    this.selections = selections;
    this.records = records;
    this.sizes = sizes;
  }

  /// Nobody yet.
  ListMembers.Chosen create(ObjectTypeId objectType) {
    return new ListMembers.Chosen(selections.create(objectType));
  }

  /// Those of some lists that a record is on.
  List<ObjectList> containing(List<ObjectList> known, RecordId record) {
    var chosen = selections.containing(known.stream().map(ObjectList::members).filter(ListMembers.Chosen.class::isInstance)
        .map(members -> ((ListMembers.Chosen) members).selection()).toList(), record);
    var passed = Set.copyOf(records.passed(record, known.stream().flatMap(list -> matching(list).stream()).toList()));
    return known.stream().filter(list -> switch (list.members()) {
      case ListMembers.Chosen(var selection) -> chosen.contains(selection);
      case ListMembers.Matching _ -> matching(list).filter(passed::contains).isPresent();
    }).toList();
  }

  /// By its conditions: by its number it would be read once more.
  private static Optional<RecordFilter> matching(ObjectList list) {
    return list.members() instanceof ListMembers.Matching filters && !filters.isEmpty()
        ? Optional.of(filters.filter(list.objectType())) : Optional.empty();
  }

  /// @return how many were not on it before
  long add(ObjectList list, Collection<RecordId> added) {
    return add(list, added.stream().filter(record -> record.objectType().equals(list.objectType())).mapToLong(RecordId::value));
  }

  /// @return how many were not on it before
  long add(ObjectList list, RecordFilter added) {
    return list.objectType().equals(added.objectType()) ? add(list, records.ids(added)) : 0;
  }

  private long add(ObjectList list, LongStream added) {
    try (added) {
      var fresh = selections.add(chosen(list), added);
      sizes.count(list);
      return fresh;
    }
  }

  void remove(ObjectList list, Collection<RecordId> removed) {
    selections.remove(chosen(list), removed.stream().mapToLong(RecordId::value));
    sizes.count(list);
  }

  private static SelectionId chosen(ObjectList list) {
    return switch (list.members()) {
      case ListMembers.Chosen(var selection) -> selection;
      case ListMembers.Matching _ -> throw new ListRefused(ListRefused.Reason.WRONG_KIND);
    };
  }
}
