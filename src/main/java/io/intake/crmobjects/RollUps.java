package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.time.Duration;
import java.util.Collection;

/// Is told what changed, and works the values out anew that follow from linked records: at once where a person changed few of them, else in
/// the background. To be told in the transaction that makes the change.
public interface RollUps {

  /// Records of two object types were linked, or are linked no more. Costs one statement, and none where nothing follows from it.
  void linksChanged(ObjectTypeId one, Collection<Long> ids, ObjectTypeId other, Collection<Long> otherIds);

  /// These records, and those that they are linked with, may have other values: they were archived, came back, or were merged.
  void neighboursOf(ObjectTypeId objectType, Collection<Long> ids);

  /// Records were written.
  void written(ObjectTypeId objectType, Collection<RecordDraft> drafts);

  /// Works out what is due, but for no longer than this; the background does the rest.
  void catchUp(Duration most);
}
