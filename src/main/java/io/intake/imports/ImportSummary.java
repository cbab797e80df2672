package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.Map;

/// The counts of a plan or of a run.
///
/// @param rows of the file; a row counts as failed if any record of it failed, else as created, updated or unchanged,
///     whichever comes first; as skipped if it has no value in a mapped column
/// @param records by object type; the same record on two rows counts once a row
/// @param links new ones
/// @param errors everything noted, those that cost only a value too
public record ImportSummary(OutcomeCounts rows, Map<ObjectTypeId, OutcomeCounts> records, long links, long errors) {

  public static final ImportSummary NOTHING = new ImportSummary(OutcomeCounts.NONE, Map.of(), 0, 0);
}
