package io.intake.crmobjects.persistence.query;

import io.intake.crmobjects.PropertyFilter;
import io.intake.crmobjects.RecordFilter;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds conditions that ask for what is not there any more: an archived property, a set that is gone, or a set that has such a condition
/// itself. Nobody passes them. Nobody is outside such a set either: it would be everybody, those who were in it too.
@Component
public class LostConditions {

  private final ValueColumns columns;
  private final NamedSets sets;

  LostConditions(ValueColumns columns, NamedSets sets) {
    this.columns = columns;
    this.sets = sets;
  }

  /// Those of a filter.
  public List<PropertyFilter> list(RecordFilter filter) {
    return filter.conditions().stream().filter(condition -> hasOne(filter.withConditions(List.of(condition)), 0)).toList();
  }

  private boolean hasOne(RecordFilter filter, int depth) {
    var plain = sets.merged(filter);
    return plain.conditions().stream().anyMatch(condition -> condition.property().equals(PropertyFilter.SET)
        ? names(sets.list(plain, condition), condition, depth) : columns.find(plain.objectType(), condition.property()).isEmpty());
  }

  /// Whether a condition names a set that is gone, or has lost a condition itself.
  ///
  /// @param named those that are there of the sets that it names
  /// @param depth how many sets around it name each other
  boolean names(List<RecordFilter> named, PropertyFilter condition, int depth) {
    return depth >= NamedSets.DEEPEST || named.isEmpty() || named.size() < condition.values().size()
        || named.stream().anyMatch(set -> hasOne(set, depth + 1));
  }
}
