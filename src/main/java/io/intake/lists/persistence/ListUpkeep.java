package io.intake.lists.persistence;

import io.intake.crmobjects.RecordSelections;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Counts active lists now and then, whose size changes without anybody touching them, and forgets lists that were deleted long ago. A list
/// that can't be counted does not keep the others from it.
@Component
class ListUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(ListUpkeep.class);

  private final StoredLists lists;
  private final RecordSelections selections;
  private final ListSizes sizes;

  ListUpkeep(StoredLists lists, RecordSelections selections, ListSizes sizes) {
    this.lists = lists;
    this.selections = selections;
    this.sizes = sizes;
  }

  void work() {
    workAt(Clock.systemUTC().instant());
  }

  void workAt(Instant now) {
    var last = now.minus(Duration.ofDays(ObjectLists.DAYS_KEPT));
    lists.deleted().stream().filter(list -> list.deletedAt().filter(last::isAfter).isPresent()).forEach(this::forget);
    lists.inUse().stream().filter(ObjectList::isActive).filter(list -> sizes.isOld(list, now)).forEach(this::count);
  }

  private void count(ObjectList list) {
    try {
      sizes.count(list);
    } catch (RuntimeException e) {
      LOG.warn("List {} was not counted: {}", list.id().value(), e.getClass().getName());
    }
  }

  private void forget(ObjectList list) {
    lists.delete(list.id());
    if (list.members() instanceof ListMembers.Chosen(var selection)) {
      selections.delete(selection);
    }
  }
}
