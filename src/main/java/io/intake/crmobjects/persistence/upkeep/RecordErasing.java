package io.intake.crmobjects.persistence.upkeep;

import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordsErased;
import io.intake.crmobjects.persistence.ChangeBatch;
import io.intake.crmobjects.persistence.RecordArchive;
import io.intake.crmobjects.persistence.care.ArchivedRows;
import io.intake.crmobjects.persistence.care.ErasedRows;
import io.intake.crmobjects.persistence.care.MergedIds;
import io.intake.properties.ObjectTypeId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes records for good: values, identifiers, history and memberships, and those that were merged into them.
@Component
class RecordErasing {

  private final RecordArchive archive;
  private final ArchivedRows rows;
  private final ErasedRows erased;
  private final MergedIds merged;
  private final ApplicationEventPublisher events;

  RecordErasing(RecordArchive archive, ArchivedRows rows, ErasedRows erased, MergedIds merged, ApplicationEventPublisher events) {
    this.archive = archive;
    this.rows = rows;
    this.erased = erased;
    this.merged = merged;
    this.events = events;
  }

  @Transactional
  public void erase(ObjectTypeId objectType, List<Long> ids, RecordSource source) {
    // frees the identifiers
    archive.archive(ids.stream().map(id -> new RecordId(objectType, id)).toList(), source);
    delete(objectType, ids, true);
  }

  @Transactional
  public void eraseArchived(ObjectTypeId objectType, List<Long> ids) {
    var due = rows.hold(objectType, ids);
    if (!due.isEmpty()) {
      delete(objectType, due, false);
    }
  }

  private void delete(ObjectTypeId objectType, List<Long> ids, boolean onRequest) {
    var all = Stream.concat(ids.stream(), merged.mergedInto(objectType, ids).stream()).distinct().sorted().toList();
    Set<Long> gone = new HashSet<>(all);
    erased.rewrite(rows.batches(objectType, all),
        entries -> ChangeBatch.without(entries, gone));
    archive.release(objectType, all);
    erased.delete(objectType, all);
    events.publishEvent(new RecordsErased(objectType, all, onRequest));
  }
}
