package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordMoment;
import io.intake.crmobjects.RecordOrder;
import io.intake.crmobjects.persistence.scan.IdRange;
import io.intake.crmobjects.persistence.scan.Sql;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.Property;
import io.intake.users.Account;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts filters and orders into SQL. Statements answer ids: the documents are read for the page alone.
@Component
class RecordQuery {

  private static final Set<FilterOperator> FAST_OPERATORS = EnumSet.of(FilterOperator.IS, FilterOperator.ONE_OF, FilterOperator.BEFORE,
      FilterOperator.AFTER, FilterOperator.BETWEEN, FilterOperator.GREATER_THAN, FilterOperator.LESS_THAN);

  private final ValueColumns columns;
  private final NamedSets sets;
  private final LostConditions lost;
  private final Account account;

  RecordQuery(ValueColumns columns, NamedSets sets, LostConditions lost, Account account) {
    this.columns = columns;
    this.sets = sets;
    this.lost = lost;
    this.account = account;
  }

  /// The members of a selection, where a filter asks for these and nothing else.
  Optional<SelectionQuery> selection(RecordFilter filter) {
    var plain = sets.merged(filter);
    return plain.selection().filter(selection -> plain.search().isBlank() && plain.conditions().isEmpty())
        .map(selection -> new SelectionQuery(plain.objectType(), selection));
  }

  /// Whether each record has to be looked at to find those that pass a filter.
  boolean walksAll(RecordFilter filter) {
    var plain = sets.merged(filter);
    return plain.selection().isEmpty() && indexFor(plain).isEmpty() && plain.conditions().stream().noneMatch(condition ->
        findsOne(condition) && columns.isIdentifier(plain.objectType(), condition.property()));
  }

  /// The ids of those in a part of the records that pass a filter.
  ///
  /// @param order by id
  Sql matches(RecordFilter filter, RecordOrder order, IdRange range) {
    var plain = sets.merged(filter);
    return from(plain, order).then(where(plain)).then(range.condition()).then(order(order));
  }

  /// The ids of all records that pass a filter.
  Sql matches(RecordFilter filter, RecordOrder order) {
    var plain = sets.merged(filter);
    var sorted = isById(order) || isByName(order) ? Optional.<ValueColumn>empty() : columns.find(plain.objectType(), order.property());
    return sorted.map(column -> sorted(plain, order, column))
        .orElseGet(() -> from(plain, order).then(where(plain)).then(order(order)));
  }

  /// Whether the order is one of values.
  boolean isSorted(RecordFilter filter, RecordOrder order) {
    return !isById(order) && !isByName(order) && columns.find(filter.objectType(), order.property()).isPresent();
  }

  /// The first records in an order of values: the database keeps no more than these while it looks.
  Sql top(RecordFilter filter, RecordOrder order, int limit, IdRange range) {
    var plain = sets.merged(filter);
    return from(plain, order).then(where(plain)).then(range.condition()).then(first(plain.objectType(), order, limit));
  }

  /// The first of some records in an order of values.
  Sql topOf(ObjectTypeId type, RecordOrder order, int limit, List<Long> ids) {
    return Sql.of("SELECT r.id FROM crm_record r FORCE INDEX (PRIMARY) WHERE r.object_type = ? AND r.archived_at IS NULL AND r.id IN",
        type.value()).then(Sql.list(ids)).then(first(type, order, limit));
  }

  private Sql first(ObjectTypeId type, RecordOrder order, int limit) {
    var direction = order.ascending() ? " ASC" : " DESC";
    return ValueOrder.placed(columns.get(type, order.property()), order.ascending()).around("ORDER BY ", direction)
        .then(Sql.of(", r.id" + direction + " LIMIT ?", limit));
  }

  /// Values are read first and sorted by themselves: sorted in place the table is read again for each row, in no order, as documents are
  /// too large to be carried through a sort. The limit keeps the database from making one of the two. Records without a value come last,
  /// whichever way they are sorted.
  private Sql sorted(RecordFilter plain, RecordOrder order, ValueColumn column) {
    var direction = order.ascending() ? " ASC" : " DESC";
    var found = from(plain, order).then(where(plain));
    var value = ValueOrder.of(column);
    var parameters = Stream.concat(value.parameters().stream(), found.parameters().stream()).toList();
    return new Sql("SELECT v.id FROM (SELECT r.id, " + value.text() + " AS sorted " + found.text().substring("SELECT r.id".length())
        + " LIMIT " + Long.MAX_VALUE + ") v ORDER BY v.sorted IS NULL, v.sorted" + direction + ", v.id" + direction, parameters);
  }

  /// Whether the index of a property has the order: that of options is kept elsewhere.
  Optional<String> indexOf(RecordFilter all, RecordOrder order) {
    return columns.find(all.objectType(), order.property()).filter(column -> column.options().isEmpty()).flatMap(ValueColumn::fast);
  }

  /// The newest of those that pass a filter and are older than another.
  Sql newest(RecordFilter filter, long before, int limit) {
    var plain = sets.merged(filter);
    return from(plain).then(where(plain)).then(Sql.of("AND r.id < ? ORDER BY r.id DESC LIMIT ?", before, limit));
  }

  /// How many pass a filter and what they come to, by their values of some properties.
  Sql figures(RecordFilter filter, List<String> by, String number) {
    var plain = sets.merged(filter);
    var type = filter.objectType();
    var all = from(plain).then(where(plain));
    var groups = by.stream().map(property -> "COALESCE(" + columns.get(type, property).sql() + ", '')").toList();
    var sum = number.isEmpty() ? "0" : "COALESCE(SUM(" + columns.get(type, number).sql() + "), 0)";
    return new Sql("SELECT " + String.join(", ", groups) + ", COUNT(*), " + sum + all.text().substring("SELECT r.id".length())
        + " GROUP BY " + String.join(", ", groups), all.parameters());
  }

  /// How many records pass a filter.
  Sql count(RecordFilter filter, IdRange range) {
    var plain = sets.merged(filter);
    return from(plain, RecordOrder.NEWEST_FIRST).then(where(plain)).then(range.condition()).around("SELECT COUNT(*) FROM (", ") found");
  }

  /// By the index of a fast property where that leads to few records, or has the order.
  private Sql from(RecordFilter filter, RecordOrder order) {
    var fast = filter.selection().isPresent() ? Optional.<String>empty() : indexFor(filter);
    if (fast.isEmpty() && isOpen(filter) && !isById(order) && !isByName(order)) {
      fast = columns.fast(filter.objectType(), order.property());
    }
    return fast.map(index -> Sql.of("SELECT r.id FROM crm_record r FORCE INDEX (" + index + ") WHERE")).orElseGet(() -> from(filter));
  }

  private Optional<String> indexFor(RecordFilter filter) {
    return filter.conditions().stream()
        .filter(condition -> FAST_OPERATORS.contains(condition.operator()) && !condition.property().equals(PropertyFilter.SET))
        .flatMap(condition -> columns.fast(filter.objectType(), condition.property()).stream()).findFirst();
  }

  private static Sql from(RecordFilter filter) {
    // The table itself in its own order: an index would be a detour to every row.
    return filter.selection()
        .map(selection -> Sql.of("SELECT r.id FROM crm_selection_member m "
            + "STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.id = m.record_id WHERE m.selection_id = ? AND", selection.value()))
        .orElse(Sql.of("SELECT r.id FROM crm_record r USE INDEX (PRIMARY) WHERE"));
  }

  /// For each filter 1 or 0, whether a record passes it; no line if there is no such record. Numbers are those of an object type.
  Sql flags(ObjectTypeId objectType, List<RecordFilter> filters, long id) {
    var flags = filters.stream().map(filter -> isIn(sets.merged(filter), 0).around("CASE WHEN ", " THEN 1 ELSE 0 END")).toList();
    return Sql.list(", ", flags).around("SELECT ", "").then(Sql.of("FROM crm_record r WHERE r.object_type = ? AND r.id = ?",
        objectType.value(), id));
  }

  /// The ids of some records, the latest of them first.
  Sql latest(ObjectTypeId objectType, Collection<Long> ids, String moment, RecordMoment before) {
    var at = "CONVERT(COALESCE(" + columns.get(objectType, moment).sql() + ", DATE_FORMAT(r.created_at, '%Y-%m-%dT%H:%i:%sZ'))"
        + " USING utf8mb4) COLLATE utf8mb4_bin";
    return Sql.of("SELECT t.id FROM (SELECT r.id, " + at + " AS moment FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) w"
        + " STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.object_type = ? AND r.id = w.id WHERE r.archived_at IS NULL) t"
        + " WHERE t.moment < ? OR (t.moment = ? AND t.id < ?) ORDER BY t.moment DESC, t.id DESC",
        List.copyOf(ids).toString(), objectType.value(), before.at(), before.at(), before.id());
  }

  private Sql where(RecordFilter filter) {
    return where(filter, 0);
  }

  private Sql where(RecordFilter filter, int depth) {
    var conditions = new ArrayList<Sql>();
    conditions.add(Sql.of("r.object_type = ? AND r.archived_at IS NULL", filter.objectType().value()));
    for (var word : filter.search().strip().split("\\s+")) {
      if (!word.isEmpty()) {
        conditions.add(Sql.of("r.search_text LIKE ?", "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"));
      }
    }
    filter.conditions().forEach(condition -> conditions.add(condition(filter, condition, depth)));
    return Sql.join("AND", conditions);
  }

  private Sql condition(RecordFilter filter, PropertyFilter condition, int depth) {
    if (condition.property().equals(PropertyFilter.SET)) {
      return membership(filter, condition, depth);
    }
    if (findsOne(condition) && columns.isIdentifier(filter.objectType(), condition.property())) {
      return byKey(filter, condition);
    }
    // What was archived since holds nothing that could be compared.
    return columns.find(filter.objectType(), condition.property())
        .map(column -> Condition.of(condition, column, account.profile().zone())).orElse(Sql.NEVER);
  }

  private static boolean findsOne(PropertyFilter condition) {
    return (condition.operator() == FilterOperator.IS || condition.operator() == FilterOperator.ONE_OF) && !condition.values().isEmpty();
  }

  private Sql membership(RecordFilter filter, PropertyFilter condition, int depth) {
    var named = sets.list(filter, condition);
    if (lost.names(named, condition, depth)) {
      return Sql.NEVER;
    }
    var inOne = Sql.join("OR", named.stream().map(set -> isIn(sets.merged(set), depth + 1)).toList());
    return condition.operator() == FilterOperator.IS_NOT ? inOne.around("((", ") IS NOT TRUE)") : inOne;
  }

  private Sql isIn(RecordFilter set, int depth) {
    var members = set.selection().map(selection ->
        Sql.of("r.id IN (SELECT s.record_id FROM crm_selection_member s WHERE s.selection_id = ?)", selection.value()));
    return Sql.join("AND", Stream.concat(members.stream(), Stream.of(where(set.withSelection(Optional.empty()), depth))).toList());
  }

  private static Sql byKey(RecordFilter filter, PropertyFilter condition) {
    var keys = condition.values().stream().map(value -> RecordKey.of(condition.property(), value).value()).toList();
    return Sql.of("r.id IN (SELECT k.record_id FROM crm_key k WHERE k.object_type = ? AND k.property = ? AND k.value IN",
        filter.objectType().value(), condition.property()).then(Sql.list(keys)).around("", ")");
  }

  private static Sql order(RecordOrder order) {
    var direction = order.ascending() ? " ASC" : " DESC";
    return Sql.of("ORDER BY " + (isByName(order) ? "r.sort_name" + direction + ", " : "") + "r.id" + direction);
  }

  static boolean isById(RecordOrder order) {
    return order.property().equals("createdate") || order.property().equals(Property.RECORD_ID);
  }

  static boolean isByName(RecordOrder order) {
    return order.property().equals(RecordOrder.NAME);
  }

  /// Whether a filter lets every record of its type pass.
  static boolean isOpen(RecordFilter filter) {
    return filter.search().isBlank() && filter.conditions().isEmpty() && filter.selection().isEmpty();
  }
}
