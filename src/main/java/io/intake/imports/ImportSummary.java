package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/// The counts of a plan or of a run.
///
/// @param rows of the file; a row counts as failed if any record of it failed, else as created, updated or unchanged,
///     whichever comes first; as skipped if it has no value in a mapped column
/// @param records by object type; the same record on two rows counts once a row
/// @param links new ones
/// @param byDomain those of them that follow from the domains of e-mail addresses
/// @param errors everything noted, those that cost only a value too
public record ImportSummary(OutcomeCounts rows, Map<ObjectTypeId, OutcomeCounts> records, long links, long byDomain, long errors) {

  public static final ImportSummary NOTHING = new ImportSummary(OutcomeCounts.NONE, Map.of(), 0, 0, 0);

  public ImportSummary plus(ImportSummary other) {
    return new ImportSummary(rows.plus(other.rows), merged(other, OutcomeCounts::plus), links + other.links,
        byDomain + other.byDomain, errors + other.errors);
  }

  /// @param other a part of this one
  public ImportSummary minus(ImportSummary other) {
    return new ImportSummary(rows.minus(other.rows), merged(other, OutcomeCounts::minus), links - other.links,
        byDomain - other.byDomain, errors - other.errors);
  }

  private Map<ObjectTypeId, OutcomeCounts> merged(ImportSummary other, BinaryOperator<OutcomeCounts> merging) {
    var merged = new HashMap<>(records);
    other.records.forEach((type, counts) -> merged.put(type, merging.apply(records.getOrDefault(type, OutcomeCounts.NONE), counts)));
    return merged;
  }
}
