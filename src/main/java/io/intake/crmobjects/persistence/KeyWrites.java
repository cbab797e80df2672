package io.intake.crmobjects.persistence;

import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.WriteConflict;
import io.intake.properties.FurtherValues;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Keeps the identifiers of records in step with their values.
@Component
class KeyWrites {

  private final JdbcTemplate jdbc;
  private final DataLoader loader;

  KeyWrites(JdbcTemplate jdbc, DataLoader loader) {
    this.jdbc = jdbc;
    this.loader = loader;
  }

  /// An identifier and the record that holds it.
  record Held(RecordKey key, long recordId) {
  }

  /// Takes the identifiers that new and changed records gain and frees those that changed ones lose.
  ///
  /// @param identifiers internal names of the identifying properties
  /// @throws WriteConflict if another record holds one of them
  void follow(ObjectTypeId objectType, Collection<String> identifiers, List<RecordDraft> drafts) {
    var lost = new ArrayList<Held>();
    var gained = new ArrayList<Held>();
    for (var draft : drafts) {
      if (draft.isNew()) {
        addMissing(RecordKey.all(identifiers, draft.properties()), Set.of(), draft.id(), gained);
      } else if (draft.before().keySet().stream().anyMatch(property -> FurtherValues.identifies(property, identifiers))) {
        var after = RecordKey.all(identifiers, draft.properties());
        var before = RecordKey.all(identifiers, valuesBefore(draft));
        addMissing(before, after, draft.id(), lost);
        addMissing(after, before, draft.id(), gained);
      }
    }
    free(objectType, lost);
    take(objectType, gained);
  }

  private static void addMissing(Set<RecordKey> keys, Set<RecordKey> elsewhere, long recordId, List<Held> missing) {
    for (var key : keys) {
      if (!elsewhere.contains(key)) {
        missing.add(new Held(key, recordId));
      }
    }
  }

  private static Map<String, String> valuesBefore(RecordDraft draft) {
    var values = new HashMap<>(draft.properties());
    values.putAll(draft.before());
    return values;
  }

  void free(ObjectTypeId objectType, List<Held> keys) {
    jdbc.batchUpdate("DELETE FROM crm_key WHERE object_type = ? AND property = ? AND value = ? AND record_id = ?", keys, 1000,
        (statement, held) -> {
          statement.setString(1, objectType.value());
          statement.setString(2, held.key().property());
          statement.setString(3, held.key().value());
          statement.setLong(4, held.recordId());
        });
  }

  /// The first of these that another record holds, whatever became of that one.
  Optional<Held> heldByAnother(ObjectTypeId objectType, Collection<RecordKey> keys, long recordId) {
    return keys.stream().flatMap(key -> jdbc.queryForList(
        "SELECT record_id FROM crm_key WHERE object_type = ? AND property = ? AND value = ? AND record_id <> ?", Long.class,
        objectType.value(), key.property(), key.value(), recordId).stream().map(holder -> new Held(key, holder))).findFirst();
  }

  /// @throws WriteConflict if another record holds one of them
  void take(ObjectTypeId objectType, List<Held> keys) {
    // In the order of the index, so that two imports wait for each other in the same order.
    keys.sort(Comparator.comparing((Held held) -> held.key().property()).thenComparing(held -> held.key().value()));
    var stored = loader.load(keys, (row, held) -> row.cell(held.key().property()).cell(held.key().value()).cell(held.recordId()),
        "crm_key (property, value, record_id) SET object_type = '" + objectType.value() + "'");
    if (stored != keys.size()) {
      throw new WriteConflict("Of " + keys.size() + " identifiers " + stored + " were free");
    }
  }
}
