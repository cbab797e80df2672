package io.intake.imports.run;

import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordSource;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.ParsedRecord;
import io.intake.imports.parsing.ParsedRow;
import io.intake.imports.parsing.RowKeys;
import io.intake.imports.staging.PackReader;
import io.intake.imports.staging.PackWriter;
import io.intake.properties.Property;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a plan would have done so far to the records that the file names more than once. A plan writes no record, so a later row
/// could not see what an earlier one did; only identifiers that occur in several rows are remembered, which keeps it small. Records that
/// somebody chose for a row are remembered however they are named: other rows may name them by an identifier.
///
/// Identifiers are told apart by a 64-bit hash: with a million of them the chance that any two meet is 1 in 37 million, and it
/// would spoil the preview of one row, not the run.
final class FileMemory {

  private final Fixes fixes;
  private final LongOpenHashSet seen = new LongOpenHashSet();
  private final LongOpenHashSet repeated = new LongOpenHashSet();
  private final Long2ObjectOpenHashMap<Remembered> records = new Long2ObjectOpenHashMap<>();
  private final Long2ObjectOpenHashMap<Remembered> pending = new Long2ObjectOpenHashMap<>();
  private long nextProvisionalId = -1;

  private record Remembered(long id, long version, @Nullable RecordSource updatedBy, byte[] values) {
  }

  /// An identifier that a record is stored with, but that a row of the file took from it.
  private static final Remembered RELEASED = new Remembered(0, 0, null, new byte[0]);

  /// @param fixes tell which records were chosen for rows
  FileMemory(Fixes fixes) {
    this.fixes = fixes;
  }

  /// Takes note of an identifier before the plan begins, once a row.
  void count(ImportedObject object, String property, String value) {
    var hash = RowKeys.hash(object, property, value);
    if (!seen.add(hash)) {
      repeated.add(hash);
    }
  }

  /// Nothing is counted any more.
  void close() {
    seen.clear();
    seen.trim();
  }

  /// Brings back what earlier chunks left.
  void recall(ImportedObject object, Collection<RecordKey> keys, Collection<Long> ids, RecordStates states) {
    if (records.isEmpty()) {
      return;
    }
    var recalled = new IdentityHashMap<Remembered, RecordState>();
    for (var id : ids) {
      var remembered = records.get(RowKeys.hash(object, Property.RECORD_ID, Long.toString(id)));
      if (remembered != null) {
        states.recall(id, recalled.computeIfAbsent(remembered, FileMemory::state));
      }
    }
    for (var key : keys) {
      var remembered = records.get(RowKeys.hash(object, key.property(), key.value()));
      if (remembered == RELEASED) {
        states.release(key);
      } else if (remembered != null) {
        states.recall(key, recalled.computeIfAbsent(remembered, FileMemory::state));
      }
    }
  }

  /// Takes note of how a chunk left its records, to be recalled once the chunk is kept: one that is rolled back is walked again.
  void remember(List<ParsedRow> rows, List<MatchedRow> matched) {
    pending.clear();
    var kept = new IdentityHashMap<RecordState, Remembered>();
    for (var index = 0; index < rows.size(); index++) {
      for (var wanted : rows.get(index).records()) {
        for (var found : matched.get(index).records()) {
          if (found.object().slot() == wanted.object().slot()) {
            remember(wanted, found, kept);
          }
        }
      }
    }
  }

  /// The chunk that was remembered last is stored.
  void keep() {
    records.putAll(pending);
    pending.clear();
  }

  private void remember(ParsedRecord wanted, MatchedRow.MatchedRecord found, Map<RecordState, Remembered> kept) {
    var state = found.state();
    if (state == null) {
      return;
    }
    for (var change : found.changes()) {
      for (var key : RecordStates.keysBefore(wanted.object().identifiers(), change)) {
        if (key.isAmong(state.values())) {
          put(hash(wanted, key), state, kept);
        } else {
          pending.put(hash(wanted, key), RELEASED);
        }
      }
    }
    if (state.id() > 0 && fixes.isChosen(wanted.object().type().id(), state.id())) {
      rememberChosen(wanted.object(), state, kept);
    }
    if (wanted.recordId() != 0) {
      put(RowKeys.hash(wanted.object(), Property.RECORD_ID, Long.toString(wanted.recordId())), state, kept);
    }
    wanted.keys().forEach(key -> rememberHeld(wanted, key, state, kept));
    wanted.furtherKeys().forEach(key -> rememberHeld(wanted, key, state, kept));
  }

  /// A value that was kept as it is does not find its record by what the file says.
  private void rememberHeld(ParsedRecord wanted, RecordKey key, RecordState state, Map<RecordState, Remembered> kept) {
    var hash = hash(wanted, key);
    if (repeated.contains(hash) && key.isAmong(state.values())) {
      put(hash, state, kept);
    }
  }

  private void rememberChosen(ImportedObject object, RecordState state, Map<RecordState, Remembered> kept) {
    pending.put(RowKeys.hash(object, Property.RECORD_ID, Long.toString(state.id())), remembered(state, kept));
    for (var property : object.identifiers()) {
      var value = state.value(property);
      if (!value.isEmpty() && value.length() <= RecordKey.MAXIMUM_LENGTH) {
        var key = RecordKey.of(property, value);
        pending.put(RowKeys.hash(object, key.property(), key.value()), remembered(state, kept));
      }
    }
  }

  private static long hash(ParsedRecord wanted, RecordKey key) {
    return RowKeys.hash(wanted.object(), key.property(), key.value());
  }

  private void put(long hash, RecordState state, Map<RecordState, Remembered> kept) {
    if (!repeated.contains(hash)) {
      return;
    }
    if (state.id() == 0) {
      state.assign(nextProvisionalId--);
    }
    pending.put(hash, remembered(state, kept));
  }

  private static Remembered remembered(RecordState state, Map<RecordState, Remembered> kept) {
    return kept.computeIfAbsent(state, current ->
        new Remembered(current.id(), current.version(), current.updatedBy(), pack(current.values())));
  }

  private static RecordState state(Remembered remembered) {
    return RecordState.remembered(remembered.id(), remembered.version(), remembered.updatedBy(), unpack(remembered.values()));
  }

  private static byte[] pack(Map<String, String> values) {
    var out = new PackWriter(256).number(values.size());
    values.forEach((property, value) -> out.text(property).text(value));
    return out.plain();
  }

  private static Map<String, String> unpack(byte[] packed) {
    var in = PackReader.plain(packed);
    var count = (int) in.number();
    var values = new HashMap<String, String>(count * 2);
    for (var i = 0; i < count; i++) {
      values.put(in.text(), in.text());
    }
    return values;
  }
}
