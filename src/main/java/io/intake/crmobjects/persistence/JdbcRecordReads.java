package io.intake.crmobjects.persistence;

import io.intake.crmobjects.CrmRecord;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.RecordReads;
import io.intake.crmobjects.persistence.query.LostConditions;
import io.intake.crmobjects.persistence.query.RecordPages;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/// Reads records by their ids, so that the last page is as near as the first.
@Component
class JdbcRecordReads implements RecordReads {

  /// Conditions of more filters than these are asked in several statements.
  private static final int MOST_AT_ONCE = 200;

  private final RecordRows rows;
  private final RecordPages pages;
  private final LostConditions lost;

  JdbcRecordReads(RecordRows rows, RecordPages pages, LostConditions lost) {
    this.rows = rows;
    this.pages = pages;
    this.lost = lost;
  }

  @Override
  public long count(RecordFilter filter) {
    return pages.size(folded(filter));
  }

  @Override
  public LongStream ids(RecordFilter filter) {
    return LongStream.of(pages.all(folded(filter)));
  }

  @Override
  public LongStream ids(RecordFilter filter, RecordOrder order) {
    return LongStream.of(pages.all(folded(filter), order));
  }

  @Override
  public List<CrmRecord> list(ObjectTypeId objectType, List<Long> ids) {
    return rows.inOrder(objectType, ids).stream().filter(record -> !record.archived()).toList();
  }

  @Override
  public Set<Long> active(ObjectTypeId objectType, Collection<Long> ids) {
    return rows.active(objectType, Set.copyOf(ids));
  }

  @Override
  public List<PropertyFilter> lost(RecordFilter filter) {
    return lost.list(filter);
  }

  @Override
  public List<RecordFilter> passed(RecordId record, List<RecordFilter> filters) {
    var fitting = filters.stream().filter(filter -> filter.objectType().equals(record.objectType())).toList();
    var passed = new ArrayList<RecordFilter>();
    for (var from = 0; from < fitting.size(); from += MOST_AT_ONCE) {
      var some = fitting.subList(from, Math.min(fitting.size(), from + MOST_AT_ONCE));
      var flags = pages.passes(record.objectType(), some.stream().map(JdbcRecordReads::folded).toList(), record.value());
      IntStream.range(0, flags.size()).filter(flags::get).mapToObj(some::get).forEach(passed::add);
    }
    return passed;
  }

  private static RecordFilter folded(RecordFilter filter) {
    return filter.withSearch(RecordTexts.fold(filter.search()).strip());
  }
}
