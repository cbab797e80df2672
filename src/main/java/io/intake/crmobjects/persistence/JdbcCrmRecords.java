package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.PropertyChange;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordFigure;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordMoment;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.properties.ObjectTypeId;
import io.intake.users.RecordAction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// Opens the record store to people who are signed in, as far as they may.
@Component
@PreAuthorize("isAuthenticated()")
class JdbcCrmRecords implements CrmRecords {

  private final RecordRows rows;
  private final RecordPages pages;
  private final RecordEdits edits;
  private final RecordArchive archive;
  private final RecordHistory history;
  private final RecordAccess access;

  JdbcCrmRecords(RecordRows rows, RecordPages pages, RecordEdits edits, RecordArchive archive, RecordHistory history,
      RecordAccess access) {
    this.rows = rows;
    this.pages = pages;
    this.edits = edits;
    this.archive = archive;
    this.history = history;
    this.access = access;
  }

  @Override
  public Optional<CrmRecord> find(RecordId id) {
    access.check(RecordAction.VIEW, id.objectType());
    return rows.find(id);
  }

  @Override
  public List<CrmRecord> list(Collection<RecordId> ids) {
    return rows.list(ids.stream().filter(id -> access.may(RecordAction.VIEW, id.objectType())).toList());
  }

  @Override
  public List<CrmRecord> page(RecordFilter filter, RecordOrder order, int offset, int limit) {
    access.check(RecordAction.VIEW, filter.objectType());
    return rows.inOrder(filter.objectType(), pages.page(folded(filter), order, offset, limit));
  }

  @Override
  public long count(RecordFilter filter) {
    access.check(RecordAction.VIEW, filter.objectType());
    return pages.count(folded(filter));
  }

  @Override
  public List<RecordFigure> figures(RecordFilter filter, List<String> by, String number) {
    access.check(RecordAction.VIEW, filter.objectType());
    return pages.figures(folded(filter), by, number);
  }

  @Override
  public List<CrmRecord> newest(RecordFilter filter, Optional<RecordId> before, int limit) {
    access.check(RecordAction.VIEW, filter.objectType());
    return rows.inOrder(filter.objectType(), pages.newest(folded(filter), before.map(RecordId::value).orElse(Long.MAX_VALUE), limit));
  }

  @Override
  public long lastChange() {
    return pages.lastChange();
  }

  @Override
  public List<CrmRecord> latest(ObjectTypeId objectType, Collection<Long> ids, String moment, RecordMoment before, int limit) {
    access.check(RecordAction.VIEW, objectType);
    return ids.isEmpty() ? List.of() : rows.inOrder(objectType, pages.latest(objectType, ids, moment, before, limit));
  }

  @Override
  public List<RecordId> ids(RecordFilter filter) {
    access.check(RecordAction.VIEW, filter.objectType());
    return LongStream.of(pages.all(folded(filter))).mapToObj(id -> new RecordId(filter.objectType(), id)).toList();
  }

  @Override
  public CrmRecord create(ObjectTypeId objectType, Map<String, String> values, List<RecordId> linkedWith) {
    access.check(RecordAction.EDIT, objectType);
    return seenAtOnce(() -> withWhatFollows(edits.create(objectType, values, linkedWith, access.author())));
  }

  @Override
  public CrmRecord update(RecordId id, long version, Map<String, String> changes) {
    access.check(RecordAction.EDIT, id.objectType());
    return seenAtOnce(() -> withWhatFollows(edits.update(id, version, changes, access.author())));
  }

  @Override
  public int archive(Collection<RecordId> ids) {
    access.check(RecordAction.ARCHIVE, ids);
    return seenAtOnce(() -> archive.archive(ids, access.author()));
  }

  @Override
  public int restore(Collection<RecordId> ids) {
    access.check(RecordAction.ARCHIVE, ids);
    return seenAtOnce(() -> archive.restore(ids, access.author()));
  }

  @Override
  public List<PropertyChange> history(RecordId id) {
    return find(id).map(history::of).orElse(List.of());
  }

  private CrmRecord withWhatFollows(CrmRecord written) {
    return rows.find(written.id()).orElse(written);
  }

  private <T> T seenAtOnce(Supplier<T> change) {
    try {
      return change.get();
    } finally {
      pages.forget();
    }
  }

  private static RecordFilter folded(RecordFilter filter) {
    return filter.withSearch(RecordTexts.fold(filter.search()).strip());
  }
}
