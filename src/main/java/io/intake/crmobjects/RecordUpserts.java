package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The record store as a run uses it: whole chunks at a time, inside the run's own transaction.
public interface RecordUpserts {

  /// Reserves ids, in a transaction of its own.
  ///
  /// @return the first of `count` consecutive ids
  long takeIds(ObjectTypeId objectType, int count);

  /// The properties whose values find a record, the object type's own identifiers first.
  Collection<String> identifiers(ObjectTypeId objectType);

  /// The active records that hold these identifiers.
  Map<RecordKey, StoredRecord> findByKeys(ObjectTypeId objectType, Collection<RecordKey> keys);

  /// The active records with these ids.
  Map<Long, StoredRecord> findByIds(ObjectTypeId objectType, Collection<Long> ids);

  /// Some active records in the order of their ids, for who goes through all of them.
  ///
  /// @param afterId goes on behind this one; 0 begins
  /// @param limit how many
  /// @param properties the values that are wanted; making only these is what makes it quick
  /// @return fewer than the limit at the end
  List<StoredRecord> listAfter(ObjectTypeId objectType, long afterId, int limit, Collection<String> properties);

  /// Writes new and changed records with their identifiers, and one compressed change batch with what undoes and tells them.
  ///
  /// @throws WriteConflict if another transaction took an identifier or changed a record meanwhile: roll back, look up again, retry
  void write(ObjectTypeId objectType, List<RecordDraft> drafts, RecordSource source);

  /// Lets everybody on this node see what was committed so far. Until then index pages may show counts that are a few seconds old,
  /// so that somebody who looks on while a run writes does not make the database count anew for every chunk. What follows from links is
  /// worked out as far as that takes no longer than moments.
  void showWritten();
}
