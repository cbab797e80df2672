package io.intake.imports.run;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.StoredRecord;
import io.intake.imports.ValueChange;
import io.intake.imports.parsing.ParsedRecord;
import io.intake.properties.FurtherValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record while a chunk is walked: as it is stored, and as the rows want it. Several rows may name the same one.
final class RecordState {

  private long id;
  private final long version;
  private final @Nullable RecordSource updatedBy;
  private Map<String, String> values;
  private boolean copied;
  private final Map<String, String> before = new LinkedHashMap<>(4);
  private boolean dirty;
  private int lineNumber;

  private RecordState(long id, long version, @Nullable RecordSource updatedBy, Map<String, String> values, boolean dirty) {
    this.id = id;
    this.version = version;
    this.updatedBy = updatedBy;
    this.values = values;
    this.dirty = dirty;
  }

  static RecordState fresh() {
    return new RecordState(0, 0, null, Map.of(), true);
  }

  static RecordState of(StoredRecord stored) {
    return new RecordState(stored.id(), stored.version(), stored.updatedBy(), stored.properties(), false);
  }

  /// A record as an earlier chunk of a plan left it.
  ///
  /// @param version of the stored record, 0 for one that the plan would create
  static RecordState remembered(long id, long version, @Nullable RecordSource updatedBy, Map<String, String> values) {
    return new RecordState(id, version, updatedBy, values, false);
  }

  long id() {
    return id;
  }

  /// What tells it from other records of its object: its number, or itself while it has none.
  Object name() {
    return id == 0 ? this : (Object) id;
  }

  /// Whether it came first. Those that a plan would create have numbers below 0, and come after all that are there.
  boolean isOlderThan(RecordState other) {
    return age() < other.age();
  }

  private long age() {
    return id > 0 ? id : id < 0 ? Long.MAX_VALUE / 2 - id : Long.MAX_VALUE;
  }

  void assign(long newId) {
    id = newId;
  }

  /// 0 for a record that is not stored yet.
  long version() {
    return version;
  }

  boolean isNew() {
    return version == 0;
  }

  boolean isDirty() {
    return dirty;
  }

  @Nullable RecordSource updatedBy() {
    return updatedBy;
  }

  Map<String, String> values() {
    return values;
  }

  String value(String property) {
    return values.getOrDefault(property, "");
  }

  /// What a row's values would change, and nothing else: no change is made yet.
  List<ValueChange> changes(ParsedRecord wanted) {
    var changes = new ArrayList<ValueChange>(0);
    for (var entry : wanted.values().entrySet()) {
      var property = entry.getKey();
      var old = value(property);
      var value = wanted.isAppended(property) ? union(old, entry.getValue()) : entry.getValue();
      if (!value.equals(old) && (old.isEmpty() || !wanted.object().kept().contains(property))) {
        changes.add(new ValueChange(property, old, value));
      }
    }
    for (var property : wanted.cleared()) {
      if (!value(property).isEmpty()) {
        changes.add(new ValueChange(property, value(property), ""));
      }
    }
    return settled(wanted, changes);
  }

  /// Additional addresses and domains in order. A row that found the record by one of them does not make it the main one, unless it names
  /// the record ID.
  private List<ValueChange> settled(ParsedRecord wanted, List<ValueChange> changes) {
    var identifiers = wanted.object().identifiers();
    if (!FurtherValues.areIn(values, identifiers) && !FurtherValues.areIn(wanted.values(), identifiers)) {
      return changes;
    }
    var after = new HashMap<>(values);
    for (var change : changes) {
      if (wanted.recordId() != 0 || !FurtherValues.of(change.property(), values).contains(change.newValue())) {
        after.put(change.property(), change.newValue());
      }
    }
    after.values().removeIf(String::isEmpty);
    FurtherValues.settle(identifiers, values, after);
    return Stream.concat(values.keySet().stream(), after.keySet().stream()).distinct()
        .filter(property -> !value(property).equals(after.getOrDefault(property, "")))
        .map(property -> new ValueChange(property, value(property), after.getOrDefault(property, ""))).toList();
  }

  /// Changes with what follows from them. Where nothing changes, nothing follows.
  List<ValueChange> withDerived(List<ValueChange> changes, ObjectType type) {
    if (changes.isEmpty() || type.traits().derived().isEmpty()) {
      return changes;
    }
    var after = new HashMap<>(values);
    changes.forEach(change -> after.put(change.property(), change.newValue()));
    after.values().removeIf(String::isEmpty);
    var derived = type.derived(after);
    var all = new ArrayList<>(changes);
    for (var value : type.traits().derived()) {
      var property = value.property();
      var now = derived.getOrDefault(property, "");
      if (!now.equals(after.getOrDefault(property, ""))) {
        all.removeIf(change -> change.property().equals(property));
        all.add(new ValueChange(property, value(property), now));
      }
    }
    return all;
  }

  /// The properties that would have a value after these changes.
  Set<String> namesAfter(List<ValueChange> changes) {
    var names = new HashSet<>(values.keySet());
    for (var change : changes) {
      if (change.newValue().isEmpty()) {
        names.remove(change.property());
      } else {
        names.add(change.property());
      }
    }
    return names;
  }

  private static String union(String old, String more) {
    if (old.isEmpty()) {
      return more;
    }
    var options = new LinkedHashSet<>(Arrays.asList(old.split(";")));
    options.addAll(Arrays.asList(more.split(";")));
    return String.join(";", options);
  }

  /// Gives a new record the values of the row that creates it.
  void adopt(Map<String, String> given, int line) {
    values = given;
    copied = false;
    lineNumber = line;
  }

  void apply(List<ValueChange> changes, int line) {
    if (changes.isEmpty()) {
      return;
    }
    if (!copied) {
      values = new HashMap<>(values);
      copied = true;
    }
    for (var change : changes) {
      if (change.newValue().isEmpty()) {
        values.remove(change.property());
      } else {
        values.put(change.property(), change.newValue());
      }
      before.putIfAbsent(change.property(), change.oldValue());
    }
    dirty = true;
    if (lineNumber == 0 || !isNew()) {
      lineNumber = line;
    }
  }

  /// What is to be written; empty if the rows of the chunk leave the record as it was.
  Optional<RecordDraft> draft() {
    if (isNew()) {
      return Optional.of(new RecordDraft(id, 0, values, Map.of(), lineNumber));
    }
    before.entrySet().removeIf(entry -> entry.getValue().equals(value(entry.getKey())));
    return before.isEmpty() ? Optional.empty() : Optional.of(new RecordDraft(id, version, values, before, lineNumber));
  }
}
