package io.intake.crmobjects;

import java.util.List;
import java.util.Map;

/// What came of bringing records back.
///
/// @param back those that are active again
/// @param refused those that stay archived, each with an active record that holds one of its identifiers by now
public record Restored(List<RecordId> back, Map<RecordId, CrmRecord> refused) {
}
