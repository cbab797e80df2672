package io.intake.crmobjects.persistence.upkeep;

import io.intake.crmobjects.ArchivedRecord;
import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordCare;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.Restored;
import io.intake.crmobjects.persistence.RecordArchive;
import io.intake.crmobjects.persistence.RecordRows;
import io.intake.crmobjects.persistence.RecordTexts;
import io.intake.crmobjects.persistence.care.ArchivedRows;
import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.properties.ObjectTypeId;
import io.intake.users.Authorities;
import io.intake.users.RecordAction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// Opens merging, the archive and deletion to those who may.
@Component
class JdbcRecordCare implements RecordCare {

  private static final int SLICE = 500;

  /// What does the work.
  ///
  /// @param pages told to forget what it counted
  @Component
  record Workers(RecordMerging merging, RecordArchive archive, RecordErasing erasing, RecordPages pages) {
  }

  private final Workers workers;
  private final ArchivedRows archived;
  private final RecordRows rows;
  private final ObjectTypes objectTypes;
  private final RecordAccess access;

  JdbcRecordCare(Workers workers, ArchivedRows archived, RecordRows rows, ObjectTypes objectTypes, RecordAccess access) {
    this.workers = workers;
    this.archived = archived;
    this.rows = rows;
    this.objectTypes = objectTypes;
    this.access = access;
  }

  @Override
  public Map<String, String> suggest(CrmRecord stays, CrmRecord goes) {
    access.check(RecordAction.VIEW, stays.id().objectType());
    return workers.merging().suggest(stays, goes);
  }

  @Override
  public CrmRecord merge(CrmRecord stays, CrmRecord goes, Map<String, String> values) {
    access.check(RecordAction.EDIT, stays.id().objectType());
    access.check(RecordAction.ARCHIVE, goes.id().objectType());
    try {
      return workers.merging().merge(stays, goes, values, access.author());
    } finally {
      workers.pages().forget();
    }
  }

  @Override
  public List<ArchivedRecord> archived(ObjectTypeId objectType, String words, int offset, int limit) {
    access.check(RecordAction.VIEW, objectType);
    var page = archived.page(objectType, folded(words), offset, limit);
    return rows.inOrder(objectType, List.copyOf(page.keySet())).stream().map(record -> {
      var at = Objects.requireNonNull(page.get(record.id().value()));
      return new ArchivedRecord(record, at, at.plus(DAYS_KEPT, ChronoUnit.DAYS));
    }).toList();
  }

  @Override
  public long countArchived(ObjectTypeId objectType, String words) {
    access.check(RecordAction.VIEW, objectType);
    return archived.count(objectType, folded(words));
  }

  private static List<String> folded(String words) {
    return Stream.of(RecordTexts.fold(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  @Override
  public Restored restore(Collection<RecordId> ids) {
    access.check(RecordAction.ARCHIVE, ids);
    try {
      workers.archive().restore(ids, access.author());
    } finally {
      workers.pages().forget();
    }
    var now = rows.list(ids);
    var refused = new HashMap<RecordId, CrmRecord>();
    now.stream().filter(CrmRecord::archived)
        .forEach(record -> workers.archive().holder(record).flatMap(rows::find).ifPresent(holder -> refused.put(record.id(), holder)));
    return new Restored(now.stream().filter(record -> !record.archived()).map(CrmRecord::id).toList(), refused);
  }

  @Override
  @PreAuthorize(Authorities.MAY_ADMINISTER)
  public void erase(RecordId id) {
    try {
      workers.erasing().erase(id.objectType(), List.of(id.value()), access.author());
    } finally {
      workers.pages().forget();
    }
  }

  @Override
  public int purge() {
    var before = Instant.now().minus(DAYS_KEPT, ChronoUnit.DAYS);
    return objectTypes.list().stream().map(ObjectType::id)
        .peek(type -> access.checkUnlessBackground(RecordAction.ARCHIVE, type)).mapToInt(type -> purge(type, before)).sum();
  }

  private int purge(ObjectTypeId objectType, Instant before) {
    var purged = 0;
    for (var due = archived.due(objectType, before, SLICE); !due.isEmpty(); due = archived.due(objectType, before, SLICE)) {
      workers.erasing().eraseArchived(objectType, due);
      purged += due.size();
    }
    return purged;
  }
}
