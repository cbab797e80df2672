package io.intake.imports;

import io.intake.crmobjects.SelectionId;
import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/// Imports that run or ran, and what their plans and runs found. For users with the permission to import who may see records of every
/// object in them; others get an [org.springframework.security.access.AccessDeniedException].
public interface Imports {

  Optional<ImportOverview> find(ImportId id);

  /// Newest first; drafts of others and imports of what the user may not see are left out.
  List<ImportOverview> list(int offset, int limit);

  long count();

  ImportProgress progress(ImportId id);

  /// Stops a run after the chunk under way. What was written stays.
  void cancel(ImportId id);

  /// What was wrong, by kind and column, most rows first.
  List<ErrorGroup> errorGroups(ImportId id, ImportPhase phase);

  /// Errors of one kind in one column, in the order of the file.
  List<ImportError> errors(ImportId id, ImportPhase phase, ErrorGroup group, int offset, int limit);

  /// Rows of the plan with one of these outcomes, in the order of the file; of all outcomes if none is named.
  List<PlannedRow> plannedRows(ImportId id, Collection<RowOutcome> outcomes, int offset, int limit);

  long countPlannedRows(ImportId id, Collection<RowOutcome> outcomes);

  /// The records that a run created or updated, as a selection for an index page. Made on the first call
  /// after the run is over, and answered again later.
  SelectionId records(ImportId id, ObjectTypeId objectType, RowOutcome outcome);

  /// Ids of the records of an object type that a run created, updated or found unchanged, each once.
  LongStream recordIds(ImportId id, ObjectTypeId objectType, Collection<RowOutcome> outcomes);

  /// The list that an import asks for; empty if it asks for none. Asked by listeners, so for everybody.
  Optional<WantedList> wantedList(ImportId id);

  /// Who made an import. Asked by listeners, so for everybody.
  UserId author(ImportId id);

  /// Names of imports for the history of records.
  Map<ImportId, String> names(Collection<ImportId> ids);
}
