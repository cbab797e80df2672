package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.RecordFigure;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordMoment;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Finds the ids on a page of records. All records newest first, by name or by a fast property are answered by an index; everything
/// else by one walk through the records, whose answer is kept for a while.
@Component
public class RecordPages {

  /// Questions are their statements: a list that was given other filters is another question.
  private record Sorted(Sql question) {
  }

  private record Counted(Sql question) {
  }

  /// So many are found by looking for the first ones, without sorting the others.
  private static final int TOP = 500;

  private final JdbcTemplate jdbc;
  private final RecordQuery query;
  private final MatchCache cache;

  RecordPages(JdbcTemplate jdbc, RecordQuery query, MatchCache cache) {
    this.jdbc = jdbc;
    this.query = query;
    this.cache = cache;
  }

  private static final String COUNT = """
      SELECT COUNT(*) FROM crm_record r USE INDEX (crm_record_by_id) WHERE r.object_type = ? AND r.archived_at IS NULL
      """;

  /// @param filter with folded words to search for
  public long count(RecordFilter filter) {
    var change = lastChange();
    var counted = counted(filter);
    var known = cache.find(counted, change);
    if (known.isPresent()) {
      return known.get()[0];
    }
    return RecordQuery.isOpen(filter)
        ? cache.get(counted, change, () -> read(Sql.of(COUNT, filter.objectType().value())))[0]
        : matches(filter, RecordOrder.NEWEST_FIRST).length;
  }

  /// @param filter with folded words to search for
  public List<Long> page(RecordFilter filter, RecordOrder order, int offset, int limit) {
    if (RecordQuery.isOpen(filter)) {
      if (RecordQuery.isById(order) || RecordQuery.isByName(order)) {
        return nearer(count(filter), offset, limit, order.ascending(),
            (ascending, from, most) -> query.page(filter, new RecordOrder(order.property(), ascending), from, most));
      }
      var index = query.indexOf(filter, order);
      if (index.isPresent()) {
        return byValue(filter, order, index.get(), offset, limit);
      }
    }
    if (offset + limit <= TOP && query.isSorted(filter, order)) {
      var question = query.top(filter, order, TOP);
      var top = cache.get(new Sorted(question), lastChange(), () -> read(question));
      return Arrays.stream(top, Math.min(offset, top.length), Math.min(offset + limit, top.length)).boxed().toList();
    }
    var all = matches(filter, order);
    return Arrays.stream(all, Math.min(offset, all.length), Math.min(offset + limit, all.length)).boxed().toList();
  }

  /// @param filter with folded words to search for
  public long[] all(RecordFilter filter) {
    return all(filter, RecordOrder.NEWEST_FIRST);
  }

  /// @param filter with folded words to search for
  public long[] all(RecordFilter filter, RecordOrder order) {
    return matches(filter, order).clone();
  }

  /// @param filter with folded words to search for
  public List<RecordFigure> figures(RecordFilter filter, List<String> by, String number) {
    var question = query.figures(filter, by, number);
    return jdbc.query(question.text(), (row, at) -> {
      var values = new ArrayList<String>();
      for (var column = 1; column <= by.size(); column++) {
        values.add(row.getString(column));
      }
      return new RecordFigure(List.copyOf(values), row.getLong(by.size() + 1), row.getBigDecimal(by.size() + 2));
    }, question.parameters().toArray());
  }

  /// @param filter with folded words to search for
  public List<Long> newest(RecordFilter filter, long before, int limit) {
    return LongStream.of(read(query.newest(filter, before, limit))).boxed().toList();
  }

  /// Ids of the latest among some records.
  public List<Long> latest(ObjectTypeId objectType, Collection<Long> ids, String moment, RecordMoment before, int limit) {
    return LongStream.of(read(query.latest(objectType, ids, moment, before).then(Sql.of("LIMIT ?", limit)))).boxed().toList();
  }

  /// To be called after a change on this node, so that who made it sees it at once. Others see it when its transaction is over: until then
  /// they may keep what they found before.
  public void forget() {
    cache.forget();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCompletion(int status) {
          cache.forget();
        }
      });
    }
  }

  /// Records with a value stand before those without.
  private List<Long> byValue(RecordFilter filter, RecordOrder order, String index, int offset, int limit) {
    var counting = query.countWithValue(filter, index);
    var withValue = cache.get(new Counted(counting), lastChange(), () -> read(counting))[0];
    var page = new ArrayList<Long>();
    if (offset < withValue) {
      page.addAll(nearer(withValue, offset, limit, order.ascending(),
          (ascending, from, most) -> query.pageWithValue(filter, index, ascending, from, most)));
    }
    if (page.size() < limit) {
      page.addAll(nearer(count(filter) - withValue, (int) Math.max(0, offset - withValue), limit - page.size(), order.ascending(),
          (ascending, from, most) -> query.pageWithoutValue(filter, index, ascending, from, most)));
    }
    return page;
  }

  /// Asks for a page in an order or in its reverse.
  private interface Asked {
    Sql page(boolean ascending, long offset, int limit);
  }

  /// Reads from the nearer end.
  private List<Long> nearer(long count, int offset, int limit, boolean ascending, Asked asked) {
    if (offset <= count / 2) {
      return LongStream.of(read(asked.page(ascending, offset, limit))).boxed().toList();
    }
    var fromEnd = Math.max(0, count - offset - limit);
    var wanted = (int) Math.max(0, Math.min(limit, count - offset));
    return LongStream.of(read(asked.page(!ascending, fromEnd, wanted))).boxed().toList().reversed();
  }

  private long[] matches(RecordFilter filter, RecordOrder order) {
    var change = lastChange();
    var question = query.matches(filter, order);
    var ids = cache.get(new Sorted(question), change, () -> read(question));
    cache.put(counted(filter), change, new long[] {ids.length});
    return ids;
  }

  private Counted counted(RecordFilter filter) {
    return new Counted(query.matches(filter, RecordOrder.NEWEST_FIRST));
  }

  /// How many pass a filter, where nobody is about to read them: their ids would push those out that people scroll through.
  ///
  /// @param filter with folded words to search for
  public long size(RecordFilter filter) {
    return cache.find(counted(filter), lastChange()).map(known -> known[0]).orElseGet(() ->
        RecordQuery.isOpen(filter) ? count(filter) : read(query.count(filter))[0]);
  }

  /// Which of some filters with folded words to search for a record passes, in one statement.
  ///
  /// @return one for each filter, in their order; none if there is no such record
  public List<Boolean> passes(List<RecordFilter> filters, long id) {
    var question = query.flags(filters, id);
    return jdbc.query(question.text(), (row, number) -> {
      var passed = new ArrayList<Boolean>();
      for (var at = 1; at <= filters.size(); at++) {
        passed.add(row.getBoolean(at));
      }
      return passed;
    }, question.parameters().toArray()).stream().findFirst().map(List::copyOf).orElse(List.of());
  }

  /// Another number once anything was changed, on whichever node.
  public long lastChange() {
    var last = jdbc.queryForList("SELECT next_id FROM crm_id_block WHERE name = 'change-batch'", Long.class);
    return last.isEmpty() ? 0 : last.getFirst();
  }

  /// Streams, as the driver would otherwise hold a million rows.
  private long[] read(Sql sql) {
    var ids = new Ids();
    jdbc.query(connection -> {
      var statement = connection.prepareStatement(sql.text());
      statement.setFetchSize(Integer.MIN_VALUE);
      for (var i = 0; i < sql.parameters().size(); i++) {
        statement.setObject(i + 1, sql.parameters().get(i));
      }
      return statement;
    }, (RowCallbackHandler) row -> ids.add(row.getLong(1)));
    return ids.toArray();
  }

  /// A growing array of numbers.
  private static final class Ids {

    private long[] ids = new long[64];
    private int size;

    void add(long id) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
      }
      ids[size++] = id;
    }

    long[] toArray() {
      return Arrays.copyOf(ids, size);
    }
  }
}
