package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.IdentifierTaken;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordChanged;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.WriteConflict;
import io.intake.properties.ObjectTypeId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what a person edits: one record at a time, its identifiers and its history in the same transaction.
@Component
class RecordEdits {

  private final EntityManager entities;
  private final ObjectTypes objectTypes;
  private final RecordLookup lookup;
  private final KeyWrites keys;
  private final ChangeBatches batches;
  private final IdBlocks ids;

  RecordEdits(EntityManager entities, ObjectTypes objectTypes, RecordLookup lookup, KeyWrites keys, ChangeBatches batches, IdBlocks ids) {
    this.entities = entities;
    this.objectTypes = objectTypes;
    this.lookup = lookup;
    this.keys = keys;
    this.batches = batches;
    this.ids = ids;
  }

  /// @throws IdentifierTaken if another record holds one of its identifiers
  /// @throws RequirementNotMet if it lacks what its object type requires
  @Transactional
  public CrmRecord create(ObjectTypeId objectType, Map<String, String> values, RecordSource source) {
    var type = objectTypes.get(objectType);
    var filled = new HashMap<>(values);
    filled.values().removeIf(String::isEmpty);
    requireEnough(type, filled);
    var draft = new RecordDraft(ids.take(objectType.value(), 1), 0, filled, Map.of(), 0);
    takeIdentifiers(type, draft);
    var stamp = batches.begin(type, source);
    var row = RecordEntity.created(draft, stamp);
    entities.persist(row);
    batches.store(stamp, List.of(draft));
    flush();
    return row.toRecord(type);
  }

  /// @throws RecordChanged if somebody changed or archived it since it was looked at
  /// @throws IdentifierTaken if another record holds one of its identifiers
  /// @throws RequirementNotMet if it would lose what its object type requires
  @Transactional
  public CrmRecord update(RecordId id, long version, Map<String, String> changes, RecordSource source) {
    var type = objectTypes.get(id.objectType());
    var row = Optional.ofNullable(entities.find(RecordEntity.class, RecordEntity.Key.of(id)))
        .orElseThrow(() -> new NoSuchElementException("There is no record " + id));
    if (row.version != version || row.archivedAt != null) {
      throw new RecordChanged("Version " + version + " was looked at, version " + row.version + " is stored");
    }
    var draft = draft(row, changes);
    if (draft.before().isEmpty()) {
      return row.toRecord(type);
    }
    if (type.requirement().isMetBy(row.values().keySet())) {
      requireEnough(type, draft.properties());
    }
    takeIdentifiers(type, draft);
    var stamp = batches.begin(type, source);
    row.change(draft, stamp);
    batches.store(stamp, List.of(draft));
    flush();
    return row.toRecord(type);
  }

  private static RecordDraft draft(RecordEntity row, Map<String, String> changes) {
    var values = row.values();
    var before = new HashMap<String, String>();
    changes.forEach((property, value) -> {
      var old = value.isEmpty() ? values.remove(property) : values.put(property, value);
      if (!value.equals(old == null ? "" : old)) {
        before.put(property, old == null ? "" : old);
      }
    });
    return new RecordDraft(row.key.id(), row.version, values, before, 0);
  }

  private static void requireEnough(ObjectType type, Map<String, String> values) {
    if (!type.requirement().isMetBy(values.keySet())) {
      throw new RequirementNotMet("A " + type.singular() + " needs " + type.requirement());
    }
  }

  private void takeIdentifiers(ObjectType type, RecordDraft draft) {
    var names = batches.identifiers(type.id());
    var wanted = new ArrayList<RecordKey>();
    for (var name : names) {
      var value = draft.properties().getOrDefault(name, "");
      if (!value.isEmpty() && (draft.isNew() || draft.before().containsKey(name))) {
        wanted.add(RecordKey.of(name, value));
      }
    }
    lookup.byKeys(type.id(), wanted).forEach((key, holder) -> {
      if (holder.id() != draft.id()) {
        throw new IdentifierTaken(key.property(), Optional.of(new RecordId(type.id(), holder.id())));
      }
    });
    try {
      keys.follow(type.id(), names, List.of(draft));
    } catch (WriteConflict someoneWasFaster) {
      throw new IdentifierTaken(wanted.getFirst().property(), Optional.empty());
    }
  }

  private void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new RecordChanged("It was changed at the same moment");
    }
  }
}
