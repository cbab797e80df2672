package io.intake.crmobjects;

import java.util.List;
import java.util.stream.LongStream;

/// Reads records by the million for work in the background, where nobody is signed in: whoever orders such work answers for who may see
/// what it reads. Archived records are left out.
public interface RecordReads {

  long count(RecordFilter filter);

  /// Ids of all that pass a filter.
  LongStream ids(RecordFilter filter);

  /// The next records in the order of their ids; none at the end.
  ///
  /// @param id the last one of the page before, 0 for the first page
  List<CrmRecord> after(RecordFilter filter, long id, int limit);

  /// Those of the filters that a record passes.
  List<RecordFilter> passed(RecordId record, List<RecordFilter> filters);
}
