package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.IdentifierTaken;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordChanged;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RequirementNotMet;
import io.intake.crmobjects.WriteConflict;
import io.intake.crmobjects.rules.RecordRules;
import io.intake.properties.FurtherValues;
import io.intake.properties.ObjectTypeId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what a person edits: one record at a time, its identifiers and its history in the same transaction.
@Component
public class RecordEdits {

  private final EntityManager entities;
  private final RecordRules rules;
  private final RecordLookup lookup;
  private final KeyWrites keys;
  private final ChangeBatches batches;
  private final IdBlocks ids;

  RecordEdits(EntityManager entities, RecordRules rules, RecordLookup lookup, KeyWrites keys, ChangeBatches batches, IdBlocks ids) {
    this.entities = entities;
    this.rules = rules;
    this.lookup = lookup;
    this.keys = keys;
    this.batches = batches;
    this.ids = ids;
  }

  /// @param linkedWith existing records that the new one is linked with in the same transaction
  /// @throws IdentifierTaken if another record holds one of its identifiers
  /// @throws RequirementNotMet if it lacks what its object type requires
  @Transactional
  public CrmRecord create(ObjectTypeId objectType, Map<String, String> values, List<RecordId> linkedWith, RecordSource source) {
    var type = rules.type(objectType);
    rules.checkByHand(type, Map.of(), values);
    rules.requireLink(type, linkedWith);
    requireActive(linkedWith);
    var draft = new RecordDraft(ids.take(objectType.value(), 1), 0, settled(type, Map.of(), rules.ofNew(type, values)), Map.of(), 0);
    takeIdentifiers(type, draft);
    var stamp = batches.begin(type, source);
    var row = RecordEntity.created(draft, stamp);
    entities.persist(row);
    batches.store(stamp, List.of(draft));
    flush();
    var record = row.toRecord(type);
    rules.link(record.id(), linkedWith);
    rules.tell(record.id(), draft.properties().keySet());
    return record;
  }

  private void requireActive(List<RecordId> others) {
    for (var other : others) {
      if (lookup.byIds(other.objectType(), List.of(other.value())).isEmpty()) {
        throw new NoSuchElementException("There is no record " + other);
      }
    }
  }

  /// @throws RecordChanged if somebody changed or archived it since it was looked at
  /// @throws IdentifierTaken if another record holds one of its identifiers
  /// @throws RequirementNotMet if it would lose what its object type requires
  /// @throws io.intake.crmobjects.ValueRefused if a value is none that people can choose
  @Transactional
  public CrmRecord update(RecordId id, long version, Map<String, String> changes, RecordSource source) {
    var type = rules.type(id.objectType());
    var row = looked(id, version);
    rules.checkByHand(type, row.values(), changes);
    return write(type, row, changes, source);
  }

  /// As [#update], for values that Intake itself works out.
  @Transactional
  public CrmRecord settle(RecordId id, long version, Map<String, String> changes, RecordSource source) {
    return write(rules.type(id.objectType()), looked(id, version), changes, source);
  }

  private RecordEntity looked(RecordId id, long version) {
    var row = Optional.ofNullable(entities.find(RecordEntity.class, RecordEntity.Key.of(id)))
        .orElseThrow(() -> new NoSuchElementException("There is no record " + id));
    if (row.version != version || row.archivedAt != null) {
      throw new RecordChanged("Version " + version + " was looked at, version " + row.version + " is stored");
    }
    return row;
  }

  private CrmRecord write(ObjectType type, RecordEntity row, Map<String, String> changes, RecordSource source) {
    var draft = draft(row, settled(type, row.values(), rules.ofChanged(type, row.values(), changes)));
    if (draft.before().isEmpty()) {
      return row.toRecord(type);
    }
    takeIdentifiers(type, draft);
    var stamp = batches.begin(type, source);
    row.change(draft, stamp);
    batches.store(stamp, List.of(draft));
    flush();
    var record = row.toRecord(type);
    rules.tell(record.id(), draft.before().keySet());
    return record;
  }

  /// Additional addresses and domains in order.
  private Map<String, String> settled(ObjectType type, Map<String, String> old, Map<String, String> values) {
    var settled = new HashMap<>(values);
    FurtherValues.settle(batches.identifiers(type.id()), old, settled);
    return settled;
  }

  private static RecordDraft draft(RecordEntity row, Map<String, String> after) {
    var before = new HashMap<String, String>();
    var old = row.values();
    after.forEach((property, value) -> {
      if (!value.equals(old.get(property))) {
        before.put(property, old.getOrDefault(property, ""));
      }
    });
    old.forEach((property, value) -> {
      if (!after.containsKey(property)) {
        before.put(property, value);
      }
    });
    return new RecordDraft(row.key.id(), row.version, after, before, 0);
  }

  private void takeIdentifiers(ObjectType type, RecordDraft draft) {
    var names = batches.identifiers(type.id());
    var wanted = List.copyOf(RecordKey.all(names, draft.properties()));
    lookup.byKeys(type.id(), wanted).forEach((key, holder) -> {
      if (holder.id() != draft.id()) {
        throw new IdentifierTaken(key.property(), Optional.of(new RecordId(type.id(), holder.id())));
      }
    });
    try {
      keys.follow(type.id(), names, List.of(draft));
    } catch (WriteConflict someoneWasFaster) {
      var held = keys.heldByAnother(type.id(), wanted, draft.id());
      throw new IdentifierTaken(held.map(taken -> taken.key().property()).orElse(wanted.getFirst().property()),
          held.map(taken -> new RecordId(type.id(), taken.recordId())));
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
