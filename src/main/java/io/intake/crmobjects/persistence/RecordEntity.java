package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.RecordDraft;
import io.intake.crmobjects.RecordId;
import io.intake.properties.ObjectTypeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of `crm_record` as a person edits it. Runs write by the thousand and go past it.
@Entity
@Table(name = "crm_record")
class RecordEntity {

  @Embeddable
  record Key(@Column(name = "object_type") String objectType, @Column(name = "id") long id) {

    static Key of(RecordId id) {
      return new Key(id.objectType().value(), id.value());
    }
  }

  @EmbeddedId
  Key key = new Key("", 0);
  @Version
  int version = 1;
  String properties = "{}";
  @Column(name = "sort_name")
  String sortName = "";
  @Column(name = "search_text")
  String searchText = "";
  @Column(name = "created_at")
  Instant createdAt = Instant.EPOCH;
  @Column(name = "updated_at")
  Instant updatedAt = Instant.EPOCH;
  @Column(name = "created_by")
  String createdBy = "";
  @Column(name = "updated_by")
  String updatedBy = "";
  @Column(name = "archived_at")
  @Nullable Instant archivedAt;
  String batches = "";

  Map<String, String> values() {
    return PropertiesJson.read(properties);
  }

  /// A row that is not stored yet.
  static RecordEntity created(RecordDraft draft, RecordWrites.Stamp stamp) {
    var row = new RecordEntity();
    row.key = new Key(stamp.objectType().id().value(), draft.id());
    row.createdAt = stamp.instant();
    row.createdBy = stamp.source();
    row.batches = Long.toString(stamp.batchId());
    row.write(draft, stamp);
    return row;
  }

  /// Takes the values of a draft over.
  void change(RecordDraft draft, RecordWrites.Stamp stamp) {
    batches = batches + " " + stamp.batchId();
    write(draft, stamp);
  }

  private void write(RecordDraft draft, RecordWrites.Stamp stamp) {
    properties = PropertiesJson.write(draft.properties());
    sortName = RecordTexts.sortName(stamp.objectType(), draft.properties());
    searchText = RecordTexts.searchText(stamp.objectType(), draft.properties());
    updatedAt = stamp.instant();
    updatedBy = stamp.source();
  }

  CrmRecord toRecord(ObjectType type) {
    var values = values();
    return new CrmRecord(new RecordId(new ObjectTypeId(key.objectType()), key.id()), RecordTexts.displayName(type, values), values,
        Map.of(), version, createdAt, updatedAt, RecordLookup.Sources.parse(createdBy), RecordLookup.Sources.parse(updatedBy),
        archivedAt != null);
  }
}
