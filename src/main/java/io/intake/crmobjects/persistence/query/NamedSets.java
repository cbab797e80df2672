package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.FilterOperator;
import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import io.intake.crmobjects.RecordSets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts what is in a set where a filter names the set.
@Component
class NamedSets {

  /// Sets may be made of other sets; deeper than this they are taken for made of themselves.
  static final int DEEPEST = 5;

  private final ObjectProvider<RecordSets> sets;

  NamedSets(ObjectProvider<RecordSets> sets) {
    this.sets = sets;
  }

  /// The same filter with its first selection to walk along and the conditions of the sets that records must be in among its own.
  RecordFilter merged(RecordFilter filter) {
    var merged = filter;
    for (var depth = 0; depth < DEEPEST && merged.conditions().stream().anyMatch(NamedSets::namesOne); depth++) {
      merged = once(merged);
    }
    return merged;
  }

  /// The sets that a condition names, as far as they are there.
  List<RecordFilter> list(RecordFilter filter, PropertyFilter condition) {
    return condition.values().stream().filter(value -> value.matches("[0-9]{1,18}"))
        .flatMap(value -> sets.stream().flatMap(known -> known.find(filter.objectType(), Long.parseLong(value)).stream()))
        .map(set -> set.withSearch(FoldedText.of(set.search()).strip())).toList();
  }

  private RecordFilter once(RecordFilter filter) {
    var selection = filter.selection();
    var search = filter.search();
    var conditions = new ArrayList<PropertyFilter>();
    for (var condition : filter.conditions()) {
      var named = namesOne(condition) ? list(filter, condition) : List.<RecordFilter>of();
      if (named.isEmpty() || named.getFirst().selection().isPresent() && selection.isPresent()) {
        conditions.add(named.isEmpty() ? condition : new PropertyFilter(PropertyFilter.SET, FilterOperator.ONE_OF, condition.values()));
      } else {
        var set = named.getFirst();
        selection = selection.or(set::selection);
        search = search + " " + set.search();
        conditions.addAll(set.conditions());
      }
    }
    return new RecordFilter(filter.objectType(), search, List.copyOf(conditions), selection);
  }

  private static boolean namesOne(PropertyFilter condition) {
    return condition.property().equals(PropertyFilter.SET) && condition.operator() == FilterOperator.IS;
  }
}
