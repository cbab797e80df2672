package io.intake.imports.staging;

import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import java.util.ArrayList;
import java.util.List;

/// The results of a chunk as they are kept.
public final class PackedResults {

  private static final RowOutcome[] OUTCOMES = RowOutcome.values();
  private static final int BYTES_A_ROW = 16;

  private PackedResults() {
  }

  /// Packs results, in the order given.
  public static byte[] pack(List<RowResult> results) {
    var out = new PackWriter(64 + results.size() * BYTES_A_ROW).number(results.size());
    for (var result : results) {
      out.number(result.lineNumber()).octet(result.outcome().ordinal()).octet(result.records().size());
      for (var found : result.records()) {
        out.octet(found.slot()).octet(found.outcome().ordinal()).number(found.recordId()).number(found.version());
        out.number(found.changes().size());
        for (var change : found.changes()) {
          out.text(change.property()).text(change.oldValue()).text(change.newValue());
        }
      }
    }
    results.forEach(result -> out.number(result.links()));
    if (results.stream().anyMatch(result -> result.byDomain() > 0)) {
      results.forEach(result -> out.number(result.byDomain()));
    }
    return out.deflated();
  }

  /// @return the results, in the order of the file
  public static List<RowResult> unpack(byte[] packed) {
    var in = PackReader.inflated(packed);
    var count = (int) in.number();
    var results = new ArrayList<RowResult>(count);
    for (var i = 0; i < count; i++) {
      var lineNumber = (int) in.number();
      var outcome = OUTCOMES[in.octet()];
      results.add(new RowResult(lineNumber, outcome, records(in), 0, 0));
    }
    results.replaceAll(result -> new RowResult(result.lineNumber(), result.outcome(), result.records(), (int) in.number(), 0));
    if (!in.isAtEnd()) {
      results.replaceAll(result -> new RowResult(result.lineNumber(), result.outcome(), result.records(), result.links(),
          (int) in.number()));
    }
    return results;
  }

  private static List<RowResult.RecordResult> records(PackReader in) {
    var count = in.octet();
    var records = new ArrayList<RowResult.RecordResult>(count);
    for (var i = 0; i < count; i++) {
      var slot = in.octet();
      var outcome = OUTCOMES[in.octet()];
      var recordId = in.number();
      var version = in.number();
      records.add(new RowResult.RecordResult(slot, recordId, version, outcome, changes(in)));
    }
    return records;
  }

  private static List<ValueChange> changes(PackReader in) {
    var count = (int) in.number();
    if (count == 0) {
      return List.of();
    }
    var changes = new ArrayList<ValueChange>(count);
    for (var i = 0; i < count; i++) {
      changes.add(new ValueChange(in.text(), in.text(), in.text()));
    }
    return changes;
  }
}
