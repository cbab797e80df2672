package io.intake.lists.persistence;

import io.intake.crmobjects.RecordReads;
import io.intake.lists.ObjectList;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Counts who is on a list, which takes a second where there are millions.
@Component
class ListSizes {

  private static final Duration FRESH = Duration.ofMinutes(10);

  private final StoredLists lists;
  private final RecordReads records;

  ListSizes(StoredLists lists, RecordReads records) {
    this.lists = lists;
    this.records = records;
  }

  boolean isOld(ObjectList list, Instant now) {
    return list.countedAt().isBefore(now.minus(FRESH));
  }

  /// Counts now, and keeps the number.
  ///
  /// @return the list with it
  ObjectList count(ObjectList list) {
    lists.remember(list.id(), records.count(list.filter()));
    return lists.find(list.id()).orElse(list);
  }
}
