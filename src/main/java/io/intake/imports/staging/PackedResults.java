package io.intake.imports.staging;

import static io.intake.imports.staging.PackedText.number;
import static io.intake.imports.staging.PackedText.text;

import io.intake.imports.RowOutcome;
import io.intake.imports.ValueChange;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The results of a chunk as they are kept.
public final class PackedResults {

  private static final RowOutcome[] OUTCOMES = RowOutcome.values();

  private PackedResults() {
  }

  /// Packs results, in the order given.
  public static byte[] pack(List<RowResult> results) {
    return PackedText.deflate(out -> {
      number(out, results.size());
      for (var result : results) {
        number(out, result.lineNumber());
        out.write(result.outcome().ordinal());
        out.write(result.records().size());
        for (var found : result.records()) {
          out.write(found.slot());
          out.write(found.outcome().ordinal());
          number(out, found.recordId());
          number(out, found.version());
          number(out, found.changes().size());
          for (var change : found.changes()) {
            text(out, change.property());
            text(out, change.oldValue());
            text(out, change.newValue());
          }
        }
      }
      for (var result : results) {
        number(out, result.links());
      }
    });
  }

  /// @return the results, in the order of the file
  public static List<RowResult> unpack(byte[] packed) {
    try (var in = PackedText.inflate(packed)) {
      var count = (int) number(in);
      var results = new ArrayList<RowResult>(count);
      for (var i = 0; i < count; i++) {
        var lineNumber = (int) number(in);
        var outcome = OUTCOMES[in.read()];
        results.add(new RowResult(lineNumber, outcome, records(in), 0));
      }
      // Results that were packed before links were counted by the row end here.
      return in.available() == 0 ? results : withLinks(results, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RowResult> withLinks(List<RowResult> results, DataInputStream in) throws IOException {
    var complete = new ArrayList<RowResult>(results.size());
    for (var result : results) {
      complete.add(new RowResult(result.lineNumber(), result.outcome(), result.records(), (int) number(in)));
    }
    return complete;
  }

  private static List<RowResult.RecordResult> records(DataInputStream in) throws IOException {
    var count = in.read();
    var records = new ArrayList<RowResult.RecordResult>(count);
    for (var i = 0; i < count; i++) {
      var slot = in.read();
      var outcome = OUTCOMES[in.read()];
      var recordId = number(in);
      var version = number(in);
      records.add(new RowResult.RecordResult(slot, recordId, version, outcome, changes(in)));
    }
    return records;
  }

  private static List<ValueChange> changes(DataInputStream in) throws IOException {
    var count = (int) number(in);
    if (count == 0) {
      return List.of();
    }
    var changes = new ArrayList<ValueChange>(count);
    for (var i = 0; i < count; i++) {
      changes.add(new ValueChange(text(in), text(in), text(in)));
    }
    return changes;
  }
}
