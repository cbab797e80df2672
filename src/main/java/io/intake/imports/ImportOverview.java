package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import io.intake.users.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An import as the history shows it.
///
/// @param startedAt empty for a draft
/// @param summary of the run; of the plan for a draft that was checked
/// @param retryOf the first import whose failed rows it takes up again
public record ImportOverview(ImportId id, String name, String fileName, List<ObjectTypeId> objects, UserId by, ImportState state,
    Instant createdAt, Optional<Instant> startedAt, Optional<Instant> finishedAt, long rowsDone, long rowsTotal, ImportSummary summary,
    Optional<ImportId> retryOf) {
}
