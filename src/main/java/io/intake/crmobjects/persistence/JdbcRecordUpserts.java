package io.intake.crmobjects.persistence;

import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.RollUps;
import io.intake.crmobjects.StoredRecord;
import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.properties.ObjectTypeId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Bulk look-up and writing by JDBC.
///
/// @see "docs/decisions/0006-jdbc-for-bulk.md"
@Component
class JdbcRecordUpserts implements RecordUpserts {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final RecordLookup lookup;
  private final RecordWrites records;
  private final KeyWrites keys;
  private final ChangeBatches batches;
  private final IdBlocks ids;
  private final After after;

  /// What follows from what was written.
  @Component
  record After(RecordPages pages, RollUps rollUps) {
  }

  JdbcRecordUpserts(RecordLookup lookup, RecordWrites records, KeyWrites keys, ChangeBatches batches, IdBlocks ids,
      After after) {
    this.lookup = lookup;
    this.records = records;
    this.keys = keys;
    this.batches = batches;
    this.ids = ids;
    this.after = after;
  }

  @Override
  public long takeIds(ObjectTypeId objectType, int count) {
    return ids.take(objectType.value(), count);
  }

  @Override
  public Collection<String> identifiers(ObjectTypeId objectType) {
    return batches.identifiers(objectType);
  }

  @Override
  public Map<RecordKey, StoredRecord> findByKeys(ObjectTypeId objectType, Collection<RecordKey> wanted) {
    return lookup.byKeys(objectType, wanted);
  }

  @Override
  public Map<Long, StoredRecord> findByIds(ObjectTypeId objectType, Collection<Long> wanted) {
    return lookup.byIds(objectType, wanted);
  }

  @Override
  public List<StoredRecord> listAfter(ObjectTypeId objectType, long afterId, int limit, Collection<String> properties) {
    return lookup.after(objectType, afterId, limit, Set.copyOf(properties));
  }

  @Override
  @Transactional
  public void write(ObjectTypeId objectType, List<RecordDraft> drafts, RecordSource source) {
    if (drafts.isEmpty()) {
      return;
    }
    var stamp = batches.begin(objectType, source);
    // Packed while the database is busy with the rest.
    var entries = CompletableFuture.supplyAsync(() -> ChangeBatches.pack(drafts), Thread::startVirtualThread);
    // Identifiers first: where two imports create the same record, the database lets one of them through.
    keys.follow(objectType, batches.identifiers(objectType), drafts);
    var created = drafts.stream().filter(RecordDraft::isNew).toList();
    if (!created.isEmpty()) {
      records.insert(created, stamp);
    }
    var changed = drafts.stream().filter(draft -> !draft.isNew()).toList();
    if (!changed.isEmpty()) {
      records.update(changed, stamp);
    }
    after.rollUps().written(objectType, changed);
    batches.store(stamp, entries.join());
  }

  @Override
  public void showWritten() {
    after.rollUps().catchUp(SOON);
    after.pages().forget();
  }
}
