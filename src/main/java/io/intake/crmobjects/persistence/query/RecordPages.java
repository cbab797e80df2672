package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.RecordFigure;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordMoment;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.persistence.scan.IdRange;
import io.intake.crmobjects.persistence.scan.IndexWalk;
import io.intake.crmobjects.persistence.scan.MatchCache;
import io.intake.crmobjects.persistence.scan.Milestones;
import io.intake.crmobjects.persistence.scan.RecordScan;
import io.intake.crmobjects.persistence.scan.Sql;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
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
  /// So many members are looked at one by one.
  private static final int FEW = 5_000;
  /// A selection is looked for among all records if it holds more than one of so many.
  private static final int RARE = 20;

  private final JdbcTemplate jdbc;
  private final RecordQuery query;
  private final MatchCache cache;
  private final RecordScan scan;
  private final RecordCounts counts;
  private final Milestones milestones;

  RecordPages(JdbcTemplate jdbc, RecordQuery query, MatchCache cache, RecordScan scan, Milestones milestones,
      RecordCounts counts) {
    this.jdbc = jdbc;
    this.query = query;
    this.cache = cache;
    this.scan = scan;
    this.counts = counts;
    this.milestones = milestones;
  }

  /// @param filter with folded words to search for
  public long count(RecordFilter filter) {
    if (RecordQuery.isOpen(filter)) {
      return counts.of(filter.objectType());
    }
    var known = cache.find(counted(filter), lastChange());
    return known.isPresent() ? known.get()[0]
        : query.selection(filter).map(this::count).orElseGet(() -> (long) matches(filter, RecordOrder.NEWEST_FIRST).length);
  }

  private long count(SelectionQuery members) {
    return counted(members.count()) - archived(members);
  }

  private long archived(SelectionQuery members) {
    return counted(counted(members.count()) < FEW ? members.archivedAmongMembers() : members.membersAmongArchived());
  }

  private long counted(Sql counting) {
    return cache.get(new Counted(counting), lastChange(), () -> scan.read(counting))[0];
  }

  /// @param filter with folded words to search for
  public List<Long> page(RecordFilter filter, RecordOrder order, int offset, int limit) {
    if (RecordQuery.isOpen(filter)) {
      if (RecordQuery.isById(order) || RecordQuery.isByName(order)) {
        return milestones.page(RecordQuery.isByName(order) ? IndexWalk.byName(filter.objectType(), order.ascending())
            : IndexWalk.byId(filter.objectType(), order.ascending()), count(filter), lastChange(), offset, limit);
      }
      var index = query.indexOf(filter, order);
      if (index.isPresent()) {
        return byValue(filter, order, index.get(), offset, limit);
      }
    }
    var members = query.selection(filter)
        .filter(selection -> RecordQuery.isById(order) || RecordQuery.isByName(order) && isLarge(selection));
    if (members.isPresent()) {
      return page(members.get(), order, offset, limit);
    }
    var all = offset + limit <= TOP && query.isSorted(filter, order) ? top(filter, order) : matches(filter, order);
    return Arrays.stream(all, Math.min(offset, all.length), Math.min(offset + limit, all.length)).boxed().toList();
  }

  /// Whether a walk through all records in their order soon finds members.
  private boolean isLarge(SelectionQuery members) {
    return counted(members.count()) > counts.of(members.objectType()) / RARE;
  }

  private List<Long> page(SelectionQuery members, RecordOrder order, int offset, int limit) {
    var all = archived(members) == 0;
    return scan.nearer(count(members), offset, limit, order.ascending(), (ascending, from, most) -> RecordQuery.isByName(order)
        ? members.byName(ascending, from, most) : members.byId(ascending, all, from, most));
  }

  private long[] top(RecordFilter filter, RecordOrder order) {
    return cache.get(new Sorted(query.top(filter, order, TOP, IdRange.ALL)), lastChange(), () -> {
      var best = walk(filter, range -> query.top(filter, order, TOP, range));
      var ids = best.stream().flatMapToLong(LongStream::of).boxed().toList();
      return best.size() == 1 || ids.isEmpty() ? best.getFirst() : scan.read(query.topOf(filter.objectType(), order, TOP, ids));
    });
  }

  private List<long[]> walk(RecordFilter filter, Function<IdRange, Sql> question) {
    return query.walksAll(filter) ? scan.walk(filter.objectType(), counts.of(filter.objectType()), question)
        : List.of(scan.read(question.apply(IdRange.ALL)));
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
    return LongStream.of(scan.read(query.newest(filter, before, limit))).boxed().toList();
  }

  /// Ids of the latest among some records.
  public List<Long> latest(ObjectTypeId objectType, Collection<Long> ids, String moment, RecordMoment before, int limit) {
    return LongStream.of(scan.read(query.latest(objectType, ids, moment, before).then(Sql.of("LIMIT ?", limit)))).boxed().toList();
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
    var change = lastChange();
    var walk = IndexWalk.withValue(filter.objectType(), index, order.ascending());
    if (offset <= count(filter) / 2) {
      var first = milestones.page(walk, Milestones.UNKNOWN, change, offset, limit);
      if (first.size() == limit) {
        return first;
      }
    }
    var withValue = counted(walk.count());
    var page = new ArrayList<Long>();
    if (offset < withValue) {
      page.addAll(milestones.page(walk, withValue, change, offset, limit));
    }
    if (page.size() < limit) {
      page.addAll(milestones.page(IndexWalk.withoutValue(filter.objectType(), index, order.ascending()), count(filter) - withValue,
          change, Math.max(0, offset - withValue), limit - page.size()));
    }
    return page;
  }

  private long[] matches(RecordFilter filter, RecordOrder order) {
    var change = lastChange();
    var question = query.matches(filter, order);
    var ids = cache.get(new Sorted(question), change, () -> RecordQuery.isById(order)
        ? inOrder(walk(filter, range -> query.matches(filter, order, range)), order.ascending()) : scan.read(question));
    cache.put(counted(filter), change, new long[] {ids.length});
    return ids;
  }

  private static long[] inOrder(List<long[]> parts, boolean ascending) {
    return (ascending ? parts : parts.reversed()).stream().flatMapToLong(LongStream::of).toArray();
  }

  private Counted counted(RecordFilter filter) {
    return new Counted(query.matches(filter, RecordOrder.NEWEST_FIRST));
  }

  /// How many pass a filter, where nobody is about to read them: their ids would push those out that people scroll through.
  ///
  /// @param filter with folded words to search for
  public long size(RecordFilter filter) {
    return cache.find(counted(filter), lastChange()).map(known -> known[0]).orElseGet(() ->
        RecordQuery.isOpen(filter) || query.selection(filter).isPresent() ? count(filter)
            : walk(filter, range -> query.count(filter, range)).stream().mapToLong(part -> part[0]).sum());
  }

  /// Which of some filters with folded words to search for a record passes, in one statement.
  ///
  /// @param filters of the object type
  /// @return one for each filter, in their order; none if there is no such record
  public List<Boolean> passes(ObjectTypeId objectType, List<RecordFilter> filters, long id) {
    var question = query.flags(objectType, filters, id);
    return jdbc.query(question.text(), (row, number) -> {
      var passed = new ArrayList<Boolean>();
      for (var at = 1; at <= filters.size(); at++) {
        passed.add(row.getBoolean(at));
      }
      return passed;
    }, question.parameters().toArray()).stream().findFirst().map(List::copyOf).orElse(List.of());
  }

  /// Another number once anything was changed, or worked out anew, on whichever node.
  public long lastChange() {
    return Objects.requireNonNull(jdbc.queryForObject(
        "SELECT COALESCE(SUM(next_id), 0) FROM crm_id_block WHERE name IN ('change-batch', 'roll-ups')", Long.class));
  }
}
