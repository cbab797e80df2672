package io.intake.crmobjects;

import io.intake.properties.ObjectTypeId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/// Reads records by the million for work in the background, where nobody is signed in: whoever orders such work answers for who may see
/// what it reads. Archived records are left out.
public interface RecordReads {

  long count(RecordFilter filter);

  /// Ids of all that pass a filter.
  LongStream ids(RecordFilter filter);

  /// The same in an order, all at once: eight bytes for each. Where people look at them in that order, they are known already.
  LongStream ids(RecordFilter filter, RecordOrder order);

  /// Records in the order of the ids given; those that do not exist any more are left out.
  List<CrmRecord> list(ObjectTypeId objectType, List<Long> ids);

  /// Which of these records exist and are not archived.
  Set<Long> active(ObjectTypeId objectType, Collection<Long> ids);

  /// The conditions of a filter that ask for what is not there any more, such as an archived property: nobody passes it.
  List<PropertyFilter> lost(RecordFilter filter);

  /// Those of the filters that a record passes.
  List<RecordFilter> passed(RecordId record, List<RecordFilter> filters);
}
