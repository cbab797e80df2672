package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.CrmRecords;
import io.intake.crmobjects.PropertyChange;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.RecordSource;
import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.properties.ObjectTypeId;
import io.intake.users.CurrentUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/// Opens the record store to people who are signed in.
@Component
@PreAuthorize("isAuthenticated()")
class JdbcCrmRecords implements CrmRecords {

  private final RecordRows rows;
  private final RecordPages pages;
  private final RecordEdits edits;
  private final RecordArchive archive;
  private final RecordHistory history;
  private final CurrentUser currentUser;

  JdbcCrmRecords(RecordRows rows, RecordPages pages, RecordEdits edits, RecordArchive archive, RecordHistory history,
      CurrentUser currentUser) {
    this.rows = rows;
    this.pages = pages;
    this.edits = edits;
    this.archive = archive;
    this.history = history;
    this.currentUser = currentUser;
  }

  @Override
  public Optional<CrmRecord> find(RecordId id) {
    return rows.find(id);
  }

  @Override
  public List<CrmRecord> list(Collection<RecordId> ids) {
    return rows.list(ids);
  }

  @Override
  public List<CrmRecord> page(RecordFilter filter, RecordOrder order, int offset, int limit) {
    return rows.inOrder(filter.objectType(), pages.page(folded(filter), order, offset, limit));
  }

  @Override
  public long count(RecordFilter filter) {
    return pages.count(folded(filter));
  }

  @Override
  public List<RecordId> ids(RecordFilter filter) {
    return LongStream.of(pages.all(folded(filter))).mapToObj(id -> new RecordId(filter.objectType(), id)).toList();
  }

  @Override
  public CrmRecord create(ObjectTypeId objectType, Map<String, String> values) {
    return seenAtOnce(() -> edits.create(objectType, values, source()));
  }

  @Override
  public CrmRecord update(RecordId id, long version, Map<String, String> changes) {
    return seenAtOnce(() -> edits.update(id, version, changes, source()));
  }

  @Override
  public int archive(Collection<RecordId> ids) {
    return seenAtOnce(() -> archive.archive(ids, source()));
  }

  @Override
  public int restore(Collection<RecordId> ids) {
    return seenAtOnce(() -> archive.restore(ids, source()));
  }

  @Override
  public List<PropertyChange> history(RecordId id) {
    return rows.find(id).map(history::of).orElse(List.of());
  }

  private RecordSource source() {
    return RecordSource.user(currentUser.get().id().value());
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
