package io.intake.imports.parsing;

import io.intake.crmobjects.RecordKey;
import io.intake.properties.FurtherValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One record of a row as the file states it.
public final class ParsedRecord {

  private final ImportedObject object;
  private final Map<String, String> values = new HashMap<>(32);
  private Set<String> appended = Set.of();
  private List<RecordKey> keys = List.of();
  private List<RecordKey> furtherKeys = List.of();
  private Set<String> cleared = Set.of();
  private long recordId;
  private boolean refused;
  private boolean chosen;
  private Map<String, String> lent = Map.of();
  private String stage = "";
  private boolean pipelineUnknown;

  ParsedRecord(ImportedObject object) {
    this.object = object;
  }

  /// What kind of record it is.
  public ImportedObject object() {
    return object;
  }

  /// Canonical texts by internal name.
  public Map<String, String> values() {
    return values;
  }

  /// Whether a value is to be added to the options the record has.
  public boolean isAppended(String property) {
    return appended.contains(property);
  }

  /// Internal names of the properties that the row empties.
  public Set<String> cleared() {
    return cleared;
  }

  /// 0 if the row names none.
  public long recordId() {
    return recordId;
  }

  /// What finds the record, the first identifier first.
  public List<RecordKey> keys() {
    return keys;
  }

  /// Additional addresses and domains that the row gives the record; they find it from then on, but not in this row.
  public List<RecordKey> furtherKeys() {
    return furtherKeys;
  }

  /// Leaves one of the additional addresses and domains out.
  public void leaveOut(RecordKey further) {
    FurtherValues.propertyOf(further.property()).ifPresent(property -> {
      var left = FurtherValues.split(values.getOrDefault(property, "")).stream()
          .filter(value -> !RecordKey.of(further.property(), value).equals(further)).toList();
      values.put(property, String.join(";", left));
      values.remove(property, "");
    });
    furtherKeys = furtherKeys.stream().filter(key -> !key.equals(further)).toList();
  }

  /// Whether something is so wrong that the record is not imported.
  public boolean isRefused() {
    return refused;
  }

  /// Whether the row says nothing about it.
  public boolean isBlank() {
    return values.isEmpty() && recordId == 0 && !refused && stage.isEmpty();
  }

  /// What the row says of its stage, to be understood once its pipeline is known; empty if it says nothing.
  public String stage() {
    return stage;
  }

  /// Whether the row names a pipeline that is none.
  public boolean isPipelineUnknown() {
    return pipelineUnknown;
  }

  void nameStage(String text) {
    stage = text.strip();
  }

  void missPipeline() {
    pipelineUnknown = true;
  }

  /// What another record lends to it, should it be new.
  public void lend(Map<String, String> offered) {
    lent = offered;
  }

  /// All values it would have as a new record.
  public Map<String, String> newValues() {
    if (lent.isEmpty()) {
      return object.type().completed(values);
    }
    var all = new HashMap<>(lent);
    all.putAll(values);
    return object.type().completed(all);
  }

  void put(String property, String value, boolean appends) {
    values.put(property, value);
    if (appends) {
      append(property);
    }
  }

  void append(String property) {
    if (appended.isEmpty()) {
      appended = new HashSet<>();
    }
    appended.add(property);
  }

  /// Settles what finds the record, once all its values are known.
  void settleKeys() {
    var found = new ArrayList<RecordKey>(1);
    for (var property : object.identifiers()) {
      var value = values.get(property);
      if (value != null && value.length() <= RecordKey.MAXIMUM_LENGTH) {
        found.add(RecordKey.of(property, value));
      }
    }
    keys = found;
    for (var property : object.identifiers()) {
      var further = FurtherValues.of(property, values);
      if (!further.isEmpty()) {
        furtherKeys = further.stream().filter(value -> value.length() <= RecordKey.MAXIMUM_LENGTH)
            .map(value -> RecordKey.of(property, value)).toList();
      }
    }
  }

  void clear(String property) {
    if (cleared.isEmpty()) {
      cleared = new HashSet<>();
    }
    cleared.add(property);
  }

  void identify(long id) {
    recordId = id;
  }

  /// Somebody chose the record; what the row itself names comes first.
  void choose(long id) {
    if (recordId == 0 && id != 0) {
      recordId = id;
      chosen = true;
    }
  }

  /// Whether the row does not name the record ID itself: a person chose the record for it.
  public boolean isChosen() {
    return chosen;
  }

  /// From now on it is not imported.
  public void refuse() {
    refused = true;
  }
}
