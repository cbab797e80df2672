package io.intake.lists.persistence;

import io.intake.crmobjects.RecordReads;
import io.intake.crmobjects.RecordSelections;
import io.intake.lists.ListMembers;
import io.intake.lists.ObjectList;
import io.intake.lists.ObjectLists;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Counts active lists now and then, whose size changes without anybody touching them, and forgets lists that were deleted long ago.
@Component
class ListUpkeep {

  private static final Duration FRESH = Duration.ofMinutes(10);

  private final StoredLists lists;
  private final RecordSelections selections;
  private final RecordReads records;

  ListUpkeep(StoredLists lists, RecordSelections selections, RecordReads records) {
    this.lists = lists;
    this.selections = selections;
    this.records = records;
  }

  void work() {
    workAt(Clock.systemUTC().instant());
  }

  void workAt(Instant now) {
    lists.inUse().stream().filter(ObjectList::isActive).filter(list -> list.countedAt().isBefore(now.minus(FRESH)))
        .forEach(list -> lists.remember(list.id(), records.count(list.filter())));
    var last = now.minus(Duration.ofDays(ObjectLists.DAYS_KEPT));
    lists.deleted().stream().filter(list -> list.deletedAt().filter(last::isAfter).isPresent()).forEach(this::forget);
  }

  private void forget(ObjectList list) {
    lists.delete(list.id());
    if (list.members() instanceof ListMembers.Chosen(var selection)) {
      selections.delete(selection);
    }
  }
}
