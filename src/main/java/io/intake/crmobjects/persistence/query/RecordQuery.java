package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordKey;
import io.intake.crmobjects.RecordOrder;
import io.intake.properties.Property;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.regex.Matcher;
import org.springframework.stereotype.Component;

/// Puts filters and orders into SQL. Statements answer ids: the documents are read for the page alone.
@Component
class RecordQuery {

  /// More options than these are sorted by their text.
  private static final int MOST_SORTED_OPTIONS = 200;

  private static final Set<FilterOperator> FAST_OPERATORS = EnumSet.of(FilterOperator.IS, FilterOperator.ONE_OF, FilterOperator.BEFORE,
      FilterOperator.AFTER, FilterOperator.BETWEEN, FilterOperator.GREATER_THAN, FilterOperator.LESS_THAN);

  private final ValueColumns columns;
  private final NamedSets sets;

  RecordQuery(ValueColumns columns, NamedSets sets) {
    this.columns = columns;
    this.sets = sets;
  }

  /// All records of a type, in an order that an index has.
  Sql page(RecordFilter all, RecordOrder order, long offset, int limit) {
    var index = isByName(order) ? "crm_record_by_name" : "crm_record_by_id";
    return Sql.of("SELECT r.id FROM crm_record r USE INDEX (" + index + ") WHERE r.object_type = ? AND r.archived_at IS NULL",
            all.objectType().value())
        .then(order(all, order)).then(Sql.of("LIMIT ? OFFSET ?", limit, offset));
  }

  /// The ids of all records that pass a filter.
  Sql matches(RecordFilter filter, RecordOrder order) {
    var plain = sets.merged(filter);
    return from(plain, order).then(where(plain)).then(order(plain, order));
  }

  /// The sum of a number over the records that pass a filter.
  Sql sum(RecordFilter filter, String property) {
    var plain = sets.merged(filter);
    var all = from(plain).then(where(plain));
    return new Sql(all.text().replaceFirst("SELECT r\\.id",
        Matcher.quoteReplacement("SELECT SUM(" + columns.get(filter.objectType(), property).sql() + ")")), all.parameters());
  }

  /// How many records pass a filter.
  Sql count(RecordFilter filter) {
    var plain = sets.merged(filter);
    return from(plain).then(where(plain)).around("SELECT COUNT(*) FROM (", ") found");
  }

  /// By the index of a fast property where that leads to few records, or has the order.
  private Sql from(RecordFilter filter, RecordOrder order) {
    var fast = filter.selection().isPresent() ? Optional.<String>empty() : filter.conditions().stream()
        .filter(condition -> FAST_OPERATORS.contains(condition.operator()) && !condition.property().equals(PropertyFilter.SET))
        .flatMap(condition -> columns.fast(filter.objectType(), condition.property()).stream()).findFirst();
    if (fast.isEmpty() && isOpen(filter) && !isById(order) && !isByName(order)) {
      fast = columns.fast(filter.objectType(), order.property());
    }
    return fast.map(index -> Sql.of("SELECT r.id FROM crm_record r FORCE INDEX (" + index + ") WHERE")).orElseGet(() -> from(filter));
  }

  private static Sql from(RecordFilter filter) {
    // The table itself in its own order: an index would be a detour to every row.
    return filter.selection()
        .map(selection -> Sql.of("SELECT r.id FROM crm_selection_member m "
            + "STRAIGHT_JOIN crm_record r FORCE INDEX (PRIMARY) ON r.id = m.record_id WHERE m.selection_id = ? AND", selection.value()))
        .orElse(Sql.of("SELECT r.id FROM crm_record r USE INDEX (PRIMARY) WHERE"));
  }

  /// For each filter 1 or 0, whether a record passes it; no line if there is no such record.
  Sql flags(List<RecordFilter> filters, long id) {
    var flags = filters.stream().map(filter -> isIn(sets.merged(filter), 0).around("CASE WHEN ", " THEN 1 ELSE 0 END")).toList();
    return Sql.list(", ", flags).around("SELECT ", "").then(Sql.of("FROM crm_record r WHERE r.id = ?", id));
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
    var findsOne = condition.operator() == FilterOperator.IS || condition.operator() == FilterOperator.ONE_OF;
    if (findsOne && !condition.values().isEmpty() && columns.isIdentifier(filter.objectType(), condition.property())) {
      return byKey(filter, condition);
    }
    // What was archived since holds nothing that could be compared.
    return columns.find(filter.objectType(), condition.property()).map(column -> Condition.of(condition, column)).orElse(Sql.NEVER);
  }

  private Sql membership(RecordFilter filter, PropertyFilter condition, int depth) {
    var named = sets.list(filter, condition);
    // Who asks for those outside a set that is gone would get everybody, those who were in it too.
    var outside = condition.operator() == FilterOperator.IS_NOT;
    if (depth >= NamedSets.DEEPEST || named.isEmpty() || outside && named.size() < condition.values().size()) {
      return Sql.NEVER;
    }
    var inOne = Sql.join("OR", named.stream().map(set -> isIn(sets.merged(set), depth + 1)).toList());
    return outside ? inOne.around("((", ") IS NOT TRUE)") : inOne;
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

  private Sql order(RecordFilter filter, RecordOrder order) {
    var direction = order.ascending() ? " ASC" : " DESC";
    if (isById(order)) {
      return Sql.of("ORDER BY r.id" + direction);
    }
    if (isByName(order)) {
      return Sql.of("ORDER BY r.sort_name" + direction + ", r.id" + direction);
    }
    return columns.find(filter.objectType(), order.property())
        .map(column -> sortValue(column).around("ORDER BY ", direction + ", r.id" + direction))
        .orElseGet(() -> Sql.of("ORDER BY r.id" + direction));
  }

  /// Records without a value come last, whichever way they are sorted.
  private static Sql sortValue(ValueColumn column) {
    if (column.fast().isPresent() && column.options().isEmpty()) {
      return Sql.of("r." + column.fast().get() + " IS NULL, r." + column.fast().get());
    }
    var last = column.sql() + " IS NULL, ";
    return switch (column.kind()) {
      case TEXT -> Sql.of(last + column.collated());
      case NUMBER, TIME_TEXT, TIME_COLUMN -> Sql.of(last + column.sql());
      case OPTION, OPTIONS -> column.options().isEmpty() || column.options().size() > MOST_SORTED_OPTIONS
          ? Sql.of(last + column.sql())
          : new Sql(last + "FIELD(" + column.sql() + ", ?" + ", ?".repeat(column.options().size() - 1) + ")",
              List.copyOf(column.options()));
    };
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
