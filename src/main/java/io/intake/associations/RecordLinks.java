package io.intake.associations;

import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The links of one record as a person looks at them and changes them by hand; every change is told in the history of both records.
public interface RecordLinks {

  /// How many records it is linked with, by their object type; archived ones are counted too.
  Map<ObjectTypeId, Long> counts(RecordId record);

  /// Part of the records of one type it is linked with, the primary one first, then the oldest.
  List<LinkedRecord> page(RecordId record, ObjectTypeId other, int offset, int limit);

  /// The labels that a link to a record of the other type may carry, in the words of this record's side; the primary mark is none of them.
  List<LinkLabel> labels(ObjectTypeId of, ObjectTypeId other);

  /// Whether records of these types can be linked at all.
  boolean canLink(ObjectTypeId of, ObjectTypeId other);

  /// Whether one of several links between these types is the primary one.
  boolean hasPrimary(ObjectTypeId of, ObjectTypeId other);

  /// Links two records; twice is once.
  ///
  /// @throws LinkRefused if they can't be linked, or one has as many links as it may have
  void link(RecordId record, RecordId other);

  /// Removes a link with its labels.
  ///
  /// @throws LinkRefused if it is the last of a kind that one of the records can't be without
  /// @return what there was, to bring it back; empty if they were not linked
  Optional<LinkedRecord> unlink(RecordId record, RecordId other);

  /// Takes [#unlink] back, labels and primary mark included.
  void bringBack(RecordId record, LinkedRecord removed);

  /// Gives a link a label; records that were not linked are linked by it.
  ///
  /// @throws LinkRefused if one has as many links with this label as it may have
  void addLabel(RecordId record, RecordId other, LinkLabel label);

  void removeLabel(RecordId record, RecordId other, LinkLabel label);

  /// Makes the link the primary one, in place of the one that is.
  void makePrimary(RecordId record, RecordId other);

  /// Where a record would have too many links if another one became part of it. Merging is
  /// allowed all the same, as nothing may be lost, unless what belongs to one record would belong to more.
  List<LimitBreach> beyondLimits(RecordId stays, RecordId goes);

  /// What people and imports did about its links, newest first; of imports the newest 200.
  List<LinkChange> history(RecordId record);
}
