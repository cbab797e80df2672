package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Keeps records in order: doubles are merged, archived ones come back or go for good.
public interface RecordCare {

  /// How many days an archived record can be restored.
  int DAYS_KEPT = 90;

  /// The values that a merged record gets unless a person chooses others: its own, those of the other where it has none, the later of
  /// two stages. Only properties that would change are named.
  Map<String, String> suggest(CrmRecord stays, CrmRecord goes);

  /// Makes one record of two. Links and memberships in lists move, further addresses and domains are kept, the number of the one that
  /// goes leads to the other. It can't be undone.
  ///
  /// @param values chosen for the record that stays; what is not named keeps its value, an empty text clears one
  /// @throws RecordChanged if somebody changed or archived either since it was looked at
  /// @throws RequirementNotMet if the record would lose what its object type requires
  CrmRecord merge(CrmRecord stays, CrmRecord goes, Map<String, String> values);

  /// Archived records, the latest first.
  ///
  /// @param words that must occur in name or searchable properties; blank for all
  List<ArchivedRecord> archived(ObjectTypeId objectType, String words, int offset, int limit);

  long countArchived(ObjectTypeId objectType, String words);

  Restored restore(Collection<RecordId> ids);

  /// Deletes a record for good with its values, its history, its links and its memberships; for administrators. It can't be undone.
  void erase(RecordId id);

  /// Deletes for good what was archived more than [#DAYS_KEPT] days ago; asked in the background.
  ///
  /// @return how many
  int purge();
}
