package io.intake.imports.run;

import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordUpserts;
import io.intake.crmobjects.StoredRecord;
import io.intake.imports.ValueChange;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.ParsedRow;
import io.intake.properties.FurtherValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The records of one object that the rows of a chunk name.
final class RecordStates {

  private final Map<RecordKey, RecordState> byKey = new HashMap<>();
  private final Map<Long, RecordState> byId = new HashMap<>();
  private final List<RecordState> all = new ArrayList<>();

  /// The stored records that the rows of a chunk name, found with a few statements for all of them. A plan looks for those of the next
  /// chunk while it works on this one; a run looks in the transaction that writes, as it must see what it wrote before.
  ///
  /// @param keys all identifiers that the rows name, found or not
  /// @param ids all record IDs that the rows name, found or not
  record Hits(Set<RecordKey> keys, Set<Long> ids, Map<RecordKey, StoredRecord> byKey, Map<Long, StoredRecord> byId) {
  }

  /// @param others identifiers that nobody names, but that are looked for
  static Hits look(ImportedObject object, List<ParsedRow> rows, Collection<RecordKey> others, RecordUpserts records) {
    var keys = new LinkedHashSet<>(others);
    var ids = new LinkedHashSet<Long>();
    for (var row : rows) {
      for (var wanted : row.records()) {
        if (wanted.object().slot() == object.slot()) {
          keys.addAll(wanted.keys());
          keys.addAll(wanted.furtherKeys());
          if (wanted.recordId() != 0) {
            ids.add(wanted.recordId());
          }
        }
      }
    }
    return new Hits(keys, ids, records.findByKeys(object.type().id(), keys), records.findByIds(object.type().id(), ids));
  }

  /// @param memory what earlier chunks of a plan did; a run finds that in the database
  static RecordStates of(ImportedObject object, Hits hits, FileMemory memory) {
    var states = new RecordStates();
    hits.byId().forEach((id, stored) ->
        states.byId.put(id, states.byId.computeIfAbsent(stored.id(), first -> states.add(RecordState.of(stored)))));
    hits.byKey().forEach((key, stored) ->
        states.byKey.put(key, states.byId.computeIfAbsent(stored.id(), first -> states.add(RecordState.of(stored)))));
    memory.recall(object, hits.keys(), hits.ids(), states);
    return states;
  }

  private RecordState add(RecordState state) {
    all.add(state);
    return state;
  }

  /// Puts a record as an earlier chunk left it in the place of the one that is stored.
  void recall(RecordKey key, RecordState state) {
    byKey.put(key, state);
    if (state.id() != 0) {
      byId.put(state.id(), state);
    }
    all.add(state);
  }

  void recall(long id, RecordState state) {
    byId.put(id, state);
    all.add(state);
  }

  Optional<RecordState> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<RecordState> find(RecordKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// A record that is not there yet.
  RecordState create() {
    return add(RecordState.fresh());
  }

  /// From now on the record is found by the identifiers it has, and no longer by those it had before these changes.
  void follow(Collection<String> identifiers, RecordState state, List<ValueChange> changes) {
    var moves = state.isNew();
    for (var change : changes) {
      if (FurtherValues.identifies(change.property(), identifiers)) {
        keysBefore(identifiers, change).forEach(key -> byKey.remove(key, state));
        moves = true;
      }
    }
    if (moves) {
      RecordKey.all(identifiers, state.values()).forEach(key -> byKey.put(key, state));
    }
  }

  /// What a change may have taken from a record.
  static List<RecordKey> keysBefore(Collection<String> identifiers, ValueChange change) {
    var identifier = FurtherValues.identifierOf(change.property()).orElse(change.property());
    if (change.oldValue().isEmpty() || !identifiers.contains(identifier)) {
      return List.of();
    }
    var values = identifier.equals(change.property()) ? List.of(change.oldValue()) : FurtherValues.split(change.oldValue());
    return values.stream().map(value -> RecordKey.of(identifier, value)).toList();
  }

  /// An earlier chunk took this identifier from the record that is stored with it.
  void release(RecordKey key) {
    byKey.remove(key);
  }

  /// In the order in which they came up.
  List<RecordState> all() {
    return all;
  }
}
