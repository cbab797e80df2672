package io.intake.crmobjects.persistence;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.RollUps;
import io.intake.crmobjects.persistence.query.RecordCounts;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.properties.PropertyCatalog;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores what undoes and tells changes: one packed row for all the records that change together.
@Component
class ChangeBatches {

  private static final String SEQUENCE = "change-batch";

  private final JdbcClient jdbc;
  private final IdBlocks ids;
  private final ObjectTypes objectTypes;
  private final PropertyCatalog properties;
  private final After after;
  private final Clock clock = Clock.systemUTC();

  /// What follows from what was written.
  @Component
  record After(RollUps rollUps, RecordCounts counts) {
  }

  ChangeBatches(JdbcClient jdbc, IdBlocks ids, ObjectTypes objectTypes, PropertyCatalog properties, After after) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.objectTypes = objectTypes;
    this.properties = properties;
    this.after = after;
  }

  /// A number and a time for changes that are about to be written.
  RecordWrites.Stamp begin(ObjectTypeId objectType, RecordSource source) {
    return begin(objectTypes.get(objectType), source);
  }

  RecordWrites.Stamp begin(ObjectType objectType, RecordSource source) {
    var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    return new RecordWrites.Stamp(objectType, ids.take(SEQUENCE, 1), RecordLookup.Sources.format(source), now.toString().replace('T', ' '));
  }

  /// And counts what is new, and tells who works out what follows.
  void store(RecordWrites.Stamp stamp, List<RecordDraft> drafts) {
    store(stamp, pack(drafts));
    after.rollUps().written(stamp.objectType().id(), drafts);
    after.counts().add(stamp.objectType().id(), (int) drafts.stream().filter(RecordDraft::isNew).count());
  }

  static byte[] pack(List<RecordDraft> drafts) {
    return ChangeBatch.pack(drafts.stream()
        .map(draft -> new ChangeBatch.Entry(draft.id(), draft.lineNumber(), draft.isNew() ? Map.of() : draft.before()))
        .toList());
  }

  /// @param entries packed
  void store(RecordWrites.Stamp stamp, byte[] entries) {
    jdbc.sql("INSERT INTO crm_change_batch (id, object_type, source, changed_at, entries) VALUES (?, ?, ?, ?, ?)")
        .param(stamp.batchId()).param(stamp.objectType().id().value()).param(stamp.source()).param(stamp.at())
        .param(entries).update();
  }

  /// The properties whose values find a record: those of its object type, then every property that is unique, be it archived.
  Collection<String> identifiers(ObjectTypeId objectType) {
    var names = new LinkedHashSet<>(objectTypes.get(objectType).identifiers());
    properties.listUnique(objectType).stream().map(Property::name).forEach(names::add);
    return names;
  }
}
